import MarkdownIt from 'markdown-it';
import { Lexer } from 'marked';
import { renderToHtml } from 'md4x';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyze } from '../../src/index.ts';
import type { Candidate } from './measure.ts';

/** The names that goals call candidates by. */
export const name = {
  ours: 'tablemend: analyze',
  floor: 'floor: each code unit once',
  hops: 'floor: from pipe to pipe',
  native: 'md4x native, to HTML',
  marked: 'marked, lexer',
  markdownIt: 'markdown-it, parse',
  remark: 'remark-gfm, parse',
} as const;

/** Looks at each code unit of the documents once, the least that a reader in JavaScript can do. */
export function floor(documents: readonly string[]): Candidate {
  return {
    name: name.floor,
    run: () => {
      let sum = 0;
      for (const text of documents) for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
      return sum;
    },
  };
}

/** Finds the pipes and nothing else, as fast as the engine's own search is. */
export function hops(documents: readonly string[]): Candidate {
  return {
    name: name.hops,
    run: () => {
      let pipes = 0;
      for (const text of documents)
        for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) pipes++;
      return pipes;
    },
  };
}

/** The tables and repairs of the documents, cells not looked at. */
export function ours(documents: readonly string[]): Candidate {
  return { name: name.ours, run: () => documents.map((text) => analyze(text).tables.length) };
}

export function native(documents: readonly string[]): Candidate {
  return { name: name.native, run: () => documents.map((text) => renderToHtml(text).length) };
}

export function marked(documents: readonly string[]): Candidate {
  return { name: name.marked, run: () => documents.map((text) => new Lexer().lex(text).length) };
}

export function markdownIt(documents: readonly string[]): Candidate {
  const engine = new MarkdownIt();
  return { name: name.markdownIt, run: () => documents.map((text) => engine.parse(text, {}).length) };
}

export function remark(documents: readonly string[]): Candidate {
  const processor = unified().use(remarkParse).use(remarkGfm);
  return { name: name.remark, run: () => documents.map((text) => processor.parse(text).children.length) };
}

/** Code units of the documents together. */
export function sizeOf(documents: readonly string[]): number {
  return documents.reduce((sum, text) => sum + text.length, 0);
}
