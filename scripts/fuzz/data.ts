import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SHARED = new URL('../../../shared/', import.meta.url);

/** One document of the shared data. */
export interface Document {
  readonly id: string;
  readonly text: string;
}

/** The names of the sets of documents that are there: labelled ones first, then those of the corpus. */
export function setNames(): string[] {
  const bench = ['seed', 'wild', 'near', 'converters'].map((name) => `bench/${name}`);
  const corpus = new URL('corpus/', SHARED);
  const files = existsSync(corpus) ? readdirSync(corpus).sort() : [];
  return [...bench, ...files.map((file) => `corpus/${file.replace(/\.jsonl$/, '')}`)].filter((name) =>
    existsSync(new URL(`${name}.jsonl`, SHARED)),
  );
}

/** The documents of a set; with `most`, that many of them, spread evenly. */
export function documentsOf(name: string, most: number = Number.POSITIVE_INFINITY): Document[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, SHARED), 'utf8')
    .split('\n')
    .filter(Boolean);
  const step = Math.max(1, lines.length / most);
  const found: Document[] = [];
  for (let at = 0; Math.floor(at) < lines.length; at += step) {
    found.push(documentOf(JSON.parse(lines[Math.floor(at)] ?? '{}'), `${name}:${Math.floor(at)}`));
  }
  return found;
}

function documentOf(row: { id?: unknown; input?: unknown; text?: unknown }, fallback: string): Document {
  const text = typeof row.input === 'string' ? row.input : row.text;
  return { id: typeof row.id === 'string' ? row.id : fallback, text: typeof text === 'string' ? text : '' };
}
