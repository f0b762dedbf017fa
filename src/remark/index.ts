import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { analyzeOptions, type LintOptions } from '../lint/options.ts';
import type { Repair, Table } from '../types.ts';
import { mendTree, readsTables } from './mend-tree.ts';
import { reportRepairs } from './report.ts';

export type { RuleSetting } from '../lint/options.ts';
export { type FromMarkdownExtension, tablemendFromMarkdown } from './from-markdown.ts';
export type { MendedTableData } from './mark-tables.ts';

/** Options of the plugin. By default what is certain is mended, and everything that is found is reported. */
export interface RemarkTablemendOptions extends LintOptions {
  /** `false` keeps the file free of messages, for those who lint in the same pipeline. */
  readonly messages?: boolean;
}

/** What the plugin leaves in `file.data.tablemend`. */
export interface TablemendData {
  readonly tables: readonly Table[];
  readonly repairs: readonly Repair[];
  /** Those of the repairs that the tree holds. */
  readonly applied: readonly Repair[];
}

declare module 'vfile' {
  interface DataMap {
    tablemend: TablemendData;
  }
}

/**
 * A unified plugin, used after remark-parse: damaged tables become `table` nodes of the tree, with positions in the
 * source as it is. Each repair is a message on the file, with `ruleId`, `url`, `actual` and `expected`. Where nothing is
 * to be mended, the tree is the one that the parser gives.
 *
 * The tables are read by the parser's own table extension, so remark-gfm has to be used as well, before or after.
 *
 * @throws {Error} when there is no parser yet
 * @throws {TypeError} on unknown options
 */
const remarkTablemend: Plugin<[RemarkTablemendOptions?], string, Root> = function ({
  messages = true,
  ...options
} = {}) {
  analyzeOptions(options);
  const parse = this.parser;
  if (parse === undefined) throw new Error('remark-parse has to be used before remarkTablemend');
  this.parser = (document, file) => {
    const text = document.startsWith('\uFEFF') ? document.slice(1) : document;
    const { analysis, applied, tree } = mendTree(text, (mended) => parse(mended, file), options);
    file.data.tablemend = { ...analysis, applied };
    if (messages) reportRepairs(file, text, analysis.repairs, applied, options);
    if (
      messages &&
      tree === null &&
      analysis.repairs.length > 0 &&
      !readsTables((sample) => parse(sample, file))
    )
      file.message('No table can be mended in the tree: the parser reads none. Use remark-gfm as well.', {
        source: 'tablemend',
        ruleId: 'no-gfm',
      });
    return tree ?? parse(document, file);
  };
};

export default remarkTablemend;
