import type { HtmlExtension, Options } from 'micromark-util-types';
import { escapeCell } from '../../write/markdown-cell.ts';
import { orMissing } from '../peers.ts';

/**
 * Loads a renderer of cells for `toHtml`: inline Markdown of GFM (emphasis, code, links, images, strikethrough, web
 * addresses) as HTML. HTML in a cell is shown as text, but for `<br>`; addresses that run code are left out. Needs the
 * packages `micromark` and `micromark-extension-gfm`.
 *
 * @throws {MissingPackageError} when one of them is not installed
 */
export async function inlineHtml(): Promise<(markdown: string) => string> {
  const missing = orMissing('Inline HTML', 'micromark micromark-extension-gfm');
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
    import('micromark').catch(missing),
    import('micromark-extension-gfm').catch(missing),
  ]);
  const options: Options = { extensions: [gfm()], htmlExtensions: [gfmHtml(), lineBreaks] };
  // Read as the cell of a table, as elsewhere `- a` would be a list.
  return (markdown) => {
    const html = micromark(`| ${escapeCell(markdown)} |\n| - |\n`, options);
    return html.slice(html.indexOf('<th>') + '<th>'.length, html.lastIndexOf('</th>'));
  };
}

const lineBreaks: HtmlExtension = {
  exit: {
    htmlText(token) {
      const source = this.sliceSerialize(token);
      this.raw(/^<br\s*\/?>$/i.test(source) ? '<br>' : this.encode(source));
    },
    htmlTextData() {
      // Written with the whole of it.
    },
  },
};
