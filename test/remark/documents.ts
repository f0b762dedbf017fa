import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A document of the shared data, which stands beside the package and is no part of it. */
export interface SharedDocument {
  readonly id: string;
  readonly text: string;
}

const shared = new URL('../../../shared/', import.meta.url);

/** True where the shared data is there; tests over it are skipped where it is not. */
export const hasShared: boolean = existsSync(new URL('corpus/', shared));

/** The documents with damaged tables, and those that look like it, found in the wild. */
export function wildDocuments(): SharedDocument[] {
  return documentsIn(new URL('bench/wild.jsonl', shared));
}

/** The documents of the corpus, repository by repository, so that they need not all be in memory. */
export function* corpusDocuments(): Generator<SharedDocument> {
  const folder = new URL('corpus/', shared);
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.jsonl')) yield* documentsIn(new URL(name, folder));
  }
}

function documentsIn(url: URL): SharedDocument[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const entry: unknown = JSON.parse(line);
      if (typeof entry !== 'object' || entry === null || !('id' in entry)) throw new TypeError(line);
      const text = 'text' in entry ? entry.text : 'input' in entry ? entry.input : undefined;
      if (typeof text !== 'string') throw new TypeError(`no text in ${String(entry.id)}`);
      return { id: String(entry.id), text };
    });
}
