import { wordSet } from '../source/word-set.ts';

/** Tags whose HTML block runs to their closing tag (CommonMark 0.31, 4.6, kind 1). */
export const rawTags: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea']);

/** Tags that start an HTML block wherever they open a line (CommonMark 0.31, 4.6, kind 6). */
export const blockTags: () => ReadonlySet<string> = wordSet(
  'address article aside base basefont blockquote body caption center col colgroup dd details ' +
    'dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 ' +
    'h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup ' +
    'option p param search section summary table tbody td tfoot th thead title tr track ul',
);
