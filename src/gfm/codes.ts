/** The UTF-16 code units that the rules for blocks and tables ask for, by name. */

export const tab = 9;
export const space = 32;
export const exclamationMark = 33;
export const doubleQuote = 34;
export const hash = 35;
export const dollar = 36;
export const singleQuote = 39;
export const parenOpen = 40;
export const parenClose = 41;
export const asterisk = 42;
export const plus = 43;
export const dash = 45;
export const dot = 46;
export const slash = 47;
export const digitZero = 48;
export const digitOne = 49;
export const digitNine = 57;
export const colon = 58;
export const lessThan = 60;
export const equals = 61;
export const greaterThan = 62;
export const questionMark = 63;
export const bracketOpen = 91;
export const backslash = 92;
export const bracketClose = 93;
export const underscore = 95;
export const backtick = 96;
export const pipe = 124;
export const tilde = 126;

/** True for a space or a tab: the only whitespace inside a line that CommonMark 0.31 block rules know. */
export function isBlank(code: number): boolean {
  return code === space || code === tab;
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= digitZero && code <= digitNine;
}

/** True for an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The offset of the first code unit from `at` on that is no blank, or `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the first code unit from `at` on that is not `code`, or `end`. */
export function skipRun(text: string, at: number, end: number, code: number): number {
  while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}

/** True where an odd number of backslashes stands before `at`, none of them above `start`: the last escapes what follows. */
export function isEscaped(text: string, start: number, at: number): boolean {
  let first = at;
  while (first > start && text.charCodeAt(first - 1) === backslash) first--;
  return (at - first) % 2 === 1;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
