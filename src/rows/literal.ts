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

/** Takes off each line the blanks that the first line with text starts with, or as many of them as it has. */
function dedented(text: string): string {
  const start = text.search(/[^ \t\r\n]/);
  const depth = start - text.lastIndexOf('\n', start) - 1;
  if (start === -1 || depth === 0) return text;
  const lines = text.split('\n').map((line) => line.slice(Math.min(depth, line.search(/[^ \t]|$/))));
  return lines.join('\n');
}
