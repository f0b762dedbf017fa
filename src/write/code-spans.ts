/** Where code spans close (CommonMark 6.1): at the next backtick run of the same length, which no backslash prevents. */
export interface CodeSpans {
  /**
   * Offset of the run that closes the span opened by a run of `length` backticks ending before `from`; -1 where none
   * does. All calls for one text take linear time together, if each goes on behind the span that the last one gave.
   */
  closing(length: number, from: number): number;
}

/** Finds the backtick runs of `text`, once. */
export function codeSpansOf(text: string): CodeSpans {
  const last = new Map<number, number>();
  forEachRun(text, 0, (start, length) => {
    last.set(length, start);
    return false;
  });
  return {
    closing(length, from) {
      if ((last.get(length) ?? -1) < from) return -1;
      return forEachRun(text, from, (_, found) => found === length);
    },
  };
}

/** The value of the code span whose backticks enclose `source`: line endings are spaces, one space each side is padding. */
export function codeValue(source: string): string {
  const value = source.replace(/\r\n?|\n/g, ' ');
  const padded = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value);
  return padded ? value.slice(1, -1) : value;
}

/** Visits the backtick runs from `from` on until one is accepted, and gives its offset, or -1. */
function forEachRun(text: string, from: number, accept: (start: number, length: number) => boolean): number {
  let start = text.indexOf('`', from);
  while (start !== -1) {
    let end = start + 1;
    while (text.charCodeAt(end) === 96) end++;
    if (accept(start, end - start)) return start;
    start = text.indexOf('`', end);
  }
  return -1;
}
