import { expected } from '../../write/expected.ts';
import { escapeText } from '../../write/text-cell.ts';
import { orMissing } from '../peers.ts';
import { readTable } from './html-table.ts';
import { tablesIn } from './html-tree.ts';
import type { GfmOptions } from './options.ts';
import { gfmOf } from './write.ts';

/** How HTML is read. */
export interface FromHtmlOptions extends GfmOptions {
  /** What stands in the cells that a `rowspan` or `colspan` covers: its text again (`repeat`, the default), or nothing. */
  readonly spans?: 'repeat' | 'empty';
}

/**
 * Reads the tables of an HTML document or fragment, as a browser would, and writes them as GFM tables with a blank line
 * between them; nothing where there is none. Cells become text, with line breaks where `<br>` and blocks make them.
 *
 * Several rows of a `<thead>` become one, their texts joined column by column; without a `<thead>` a first row of nothing
 * but `<th>` is the header row. Rows of `<tfoot>` come last. A `<caption>` is a bold paragraph above its table. GFM has no
 * tables in cells: a table that stands in another follows it, and one that holds only tables is left out. Alignment is
 * that of the cells of a column, where they agree. Needs the package `parse5`.
 *
 * @throws {MissingPackageError} when `parse5` is not installed
 * @throws {TypeError} when an option has a wrong value
 */
export async function fromHtml(html: string, options: FromHtmlOptions = {}): Promise<string> {
  const { spans = 'repeat', ...written } = options;
  if (spans !== 'repeat' && spans !== 'empty') throw expected('spans', '"repeat" or "empty"', spans);
  const { parse } = await import('parse5').catch(orMissing('Reading HTML', 'parse5'));
  const lineEnding = written.lineEnding ?? '\n';
  return tablesIn(parse(html, { scriptingEnabled: false }))
    .map((element) => readTable(element, spans))
    .map(({ caption, table }) => {
      const text = gfmOf(table, written);
      return text === '' || caption === ''
        ? text
        : `**${escapeText(caption, 'space')}**${lineEnding.repeat(2)}${text}`;
    })
    .filter((text) => text !== '')
    .join(lineEnding);
}
