/** UTF-16 code units that GFM's block and table rules ask for. */

export const tab = 9;
export const space = 32;
export const dash = 45;
export const colon = 58;
export const backslash = 92;
export const pipe = 124;

/** True for a space or a tab: the only whitespace inside a line that CommonMark 0.31 block rules know. */
export function isBlank(code: number): boolean {
  return code === space || code === tab;
}

/** The offset of the first code unit from `at` on that is no blank, or `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
