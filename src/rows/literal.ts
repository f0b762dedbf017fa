import { analyze } from '../analyze.ts';
import type { LiteralRow } from './literal-types.ts';
import { toRows } from './to-rows.ts';

/**
 * The rows of the first table in a Markdown text, as `toRows` gives them. For a text that is a literal in the
 * source, the keys of the rows are known to the compiler. The text may be indented as a whole, as literals in code
 * are. Gives no rows where there is no table.
 *
 * @param text Markdown that holds a table
 */
export function rows<const Text extends string>(text: Text): LiteralRow<Text>[];
// The types read the header as the engine does; that they agree is what test/types and the tests of this file show.
export function rows(text: string): unknown[] {
  const [table] = analyze(dedented(text)).tables;
  return table === undefined ? [] : toRows(table);
}

/** Takes off the blanks that all lines start with. A line of blanks does not count. */
function dedented(text: string): string {
  const lines = text.split('\n');
  const depth = lines.reduce((least, line) => {
    const indent = line.length - line.trimStart().length;
    return indent === line.length ? least : Math.min(least, indent);
  }, Number.POSITIVE_INFINITY);
  return Number.isFinite(depth) ? lines.map((line) => line.slice(depth)).join('\n') : text;
}
