import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { createUnifiedLanguageServer } from 'unified-language-server';
import { mend } from '../mend.ts';
import { lineBreakIn } from './line-break.ts';
import preset from './remark-lint.ts';

/** Formatting a document mends its tables and changes nothing else. */
const mendOnFormat: Plugin<[], Root, string> = function () {
  this.compiler = (_, file) => mend(String(file), { lineBreak: lineBreakIn(file.path ?? '') });
};

/**
 * Serves diagnostics with quick fixes over the Language Server Protocol, started by `tablemend-language-server --stdio`.
 * A workspace that has remark of its own is read with that.
 */
createUnifiedLanguageServer({
  configurationSection: 'tablemend',
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: unified().use(remarkParse).freeze(),
  ignoreName: '.tablemendignore',
  plugins: [...(preset.plugins ?? []), mendOnFormat],
});
