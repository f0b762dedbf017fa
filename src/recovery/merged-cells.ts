/** A word of a cell: where it starts and ends. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** What a cell of one column looks like: the samples that the split is compared with. */
export interface Sample {
  readonly length: number;
  /** Class of its first character, see `classOf`. */
  readonly opening: number;
  /** True where it ends like a sentence. */
  readonly sentence: boolean;
}

/**
 * Splits the words of two cells that ran into one another, the last of a row and the first of the next: where both parts
 * look most like the samples of their columns (length, first character, sentence end) and no bracket is torn apart.
 *
 * @returns how many of the words belong to the last cell; at least one belongs to each
 */
export function splitMerged(text: string, words: readonly Word[], last: Sample, first: Sample): number {
  const depths = bracketDepths(text, words);
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  const end = words.at(-1)?.end ?? 0;
  for (let count = 1; count < words.length; count++) {
    const before = words[count - 1];
    const after = words[count];
    if (before === undefined || after === undefined) continue;
    const sentence = isSentenceEnd(text.charCodeAt(before.end - 1));
    const cost =
      ratio(end - after.start, first.length) +
      0.4 * ratio(before.end - (words[0]?.start ?? 0), last.length) +
      (classOf(text.charCodeAt(after.start)) === first.opening ? 0 : 1) +
      (sentence === last.sentence ? 0 : 1) -
      (sentence && last.sentence ? 1 : 0) +
      3 * Math.abs(depths[count] ?? 0);
    if (cost < least) {
      least = cost;
      best = count;
    }
  }
  return best;
}

/** The sample that a cell gives. */
export function sampleOf(text: string, start: number, end: number): Sample {
  return {
    length: end - start,
    opening: classOf(text.charCodeAt(start)),
    sentence: end > start && isSentenceEnd(text.charCodeAt(end - 1)),
  };
}

/** The words between the offsets, line breaks counting as blanks. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    while (at < end && !isSpace(text.charCodeAt(at))) at++;
    if (at > from) words.push({ start: from, end: at });
  }
  return words;
}

/** How many brackets are open before each word. */
function bracketDepths(text: string, words: readonly Word[]): number[] {
  const depths: number[] = [];
  let depth = 0;
  for (const { start, end } of words) {
    depths.push(depth);
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 40 || code === 91 || code === 123) depth++;
      else if (code === 41 || code === 93 || code === 125) depth--;
    }
  }
  return depths;
}

function ratio(a: number, b: number): number {
  return Math.abs(Math.log((a + 1) / (b + 1)));
}

/** 0 other, 1 digit, 2 small letter, 3 capital letter. */
function classOf(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  if (code >= 97 && code <= 122) return 2;
  return (code >= 65 && code <= 90) || code > 191 ? 3 : 0;
}

function isSentenceEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x3002;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
