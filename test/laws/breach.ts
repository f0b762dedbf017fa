/** One law that does not hold for a text, with what was found. */
export interface Breach {
  readonly law: string;
  readonly detail: string;
}

/** A short, printable stretch of `text`. */
export function shown(text: string, start = 0, end: number = text.length): string {
  const part = text.slice(start, Math.min(end, start + 160));
  return JSON.stringify(part) + (end > start + 160 ? '…' : '');
}

/** The first place where two texts differ, told with what stands there. */
export function firstDifference(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected.charCodeAt(at) === found.charCodeAt(at)) at++;
  const from = Math.max(0, at - 20);
  return `at ${at}: ${shown(expected, from, at + 60)} became ${shown(found, from, at + 60)}`;
}
