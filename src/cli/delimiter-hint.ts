const COMMON: readonly string[] = [',', ';', '\t', '|'];

/** Characters of a text that are looked at: a first row that is longer has shown by then what parts its fields. */
const LOOKED_AT = 65_536;

/** The first row that is not empty: text in quotes, which may hold line breaks, or none. */
const FIRST_ROW = /(?:"[^"]*(?:"|$)|[^"\r\n])+/;
const QUOTED = /"[^"]*(?:"|$)/g;

/**
 * The delimiter that a text seems to have instead of the one it is read with: its first row has none of that, but of
 * another common one.
 */
export function otherDelimiter(text: string, delimiter: string): string | undefined {
  const start = text.slice(0, LOOKED_AT).replace(/^\uFEFF/, '');
  const row = (FIRST_ROW.exec(start)?.[0] ?? '').replace(QUOTED, '');
  if (row.includes(delimiter)) return undefined;
  const [most] = COMMON.map((other) => ({ other, count: row.split(other).length - 1 })).sort(
    (a, b) => b.count - a.count,
  );
  return most !== undefined && most.count > 0 ? most.other : undefined;
}

/** What is told of such a text, for people. */
export function delimiterHint(delimiter: string, other: string): string {
  const named = delimiter === '\t' ? 'tab' : JSON.stringify(delimiter);
  return other === '\t'
    ? `the first row has no ${named} but tabs: is it from tsv?`
    : `the first row has no ${named} but ${JSON.stringify(other)}: is it --delimiter '${other}'?`;
}
