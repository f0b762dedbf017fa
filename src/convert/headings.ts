import { scanBlocks } from '../blocks/scan.ts';
import { type Blocks, LineKind } from '../blocks/types.ts';
import { plainText } from '../rows/inline/parts.ts';
import type { Table } from '../types.ts';

/**
 * The heading that each table of a text stands under, as a reader sees it, to name a file, a sheet or a table of a
 * database by. `null` where there is none.
 *
 * @param text - the text that the tables were found in
 */
export function headingsOf(text: string, tables: readonly Table[]): (string | null)[] {
  const blocks = scanBlocks(text);
  const found: (string | null)[] = new Array<null>(tables.length).fill(null);
  const order = tables.map((_, index) => index).sort((a, b) => startOf(tables, a) - startOf(tables, b));
  let heading: string | null = null;
  let line = 0;
  for (const index of order) {
    const end = startOf(tables, index) - 1;
    for (; line < end; line++) heading = headingAt(text, blocks, line) ?? heading;
    found[index] = heading;
  }
  return found;
}

function startOf(tables: readonly Table[], index: number): number {
  return tables[index]?.place.start.line ?? 0;
}

/** An ATX heading: the lines of a setext heading, which are of the same kind, do not start like one. */
const ATX = /^#{1,6}(?:[ \t]|$)/;

/** The text of the heading that ends on a line, if one does and has any. */
function headingAt(text: string, { kinds, contents, lines }: Blocks, line: number): string | null {
  const content = (at: number): string => text.slice(contents[at] ?? 0, lines.ends[at] ?? 0).trim();
  if (kinds[line] === LineKind.heading && kinds[line + 1] !== LineKind.setextUnderline) {
    const atx = content(line);
    if (!ATX.test(atx)) return null;
    return plainText(atx.replace(/^#{1,6}/, '').replace(/(?:^|[ \t])#+$/, '')) || null;
  }
  if (kinds[line] !== LineKind.setextUnderline) return null;
  let first = line;
  while (kinds[first - 1] === LineKind.heading && !ATX.test(content(first - 1))) first--;
  const parts = Array.from({ length: line - first }, (_, index) => content(first + index));
  return plainText(parts.join(' ')) || null;
}
