import type { Root } from 'mdast';
import { analyzeOptions, type LintOptions } from '../lint/options.ts';
import { mendTree } from './mend-tree.ts';

/** An extension of mdast-util-from-markdown, as far as this one uses it. */
export interface FromMarkdownExtension {
  readonly transforms: ((tree: Root) => Root | undefined)[];
}

/**
 * An extension for mdast-util-from-markdown that puts the tree of the mended document in place of the plain one. An
 * extension cannot see the source, so it is given; so is how to parse it, with everything but this extension.
 *
 * @param text - the document that is being parsed
 * @param parse - gives the tree of a document, tables included
 * @throws {TypeError} on wrong options
 */
export function tablemendFromMarkdown(
  text: string,
  parse: (text: string) => Root,
  options: LintOptions = {},
): FromMarkdownExtension {
  analyzeOptions(options);
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return { transforms: [() => mendTree(source, parse, options).tree ?? undefined] };
}
