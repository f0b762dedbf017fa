import { readdirSync, readFileSync } from 'node:fs';

/** A document to compare, and where it comes from. */
export interface Case {
  readonly id: string;
  readonly text: string;
}

const conformance = new URL('../../../shared/conformance/', import.meta.url);
const corpus = new URL('../../../shared/corpus/', import.meta.url);

/** The files that hold cases: the recorded table cases first, then the documents of the corpus. */
export function caseFiles(): URL[] {
  const documents = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'));
  return [
    new URL('truths.jsonl', conformance),
    new URL('peer-tables.jsonl', conformance),
    ...documents.sort().map((name) => new URL(encodeURIComponent(name), corpus)),
  ];
}

/** The cases of a file, one JSON object a line. */
export function readCases(file: URL): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => caseOf(JSON.parse(line)));
}

function caseOf(entry: unknown): Case {
  if (typeof entry === 'object' && entry !== null && 'id' in entry) {
    if ('text' in entry && typeof entry.text === 'string') return { id: String(entry.id), text: entry.text };
    if ('input' in entry && typeof entry.input === 'string')
      return { id: String(entry.id), text: entry.input };
  }
  throw new Error('not a case');
}
