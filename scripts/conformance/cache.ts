import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { referenceTables } from './reference.ts';
import type { TableShape } from './tables.ts';

const folder = join(tmpdir(), 'tablemend-conformance');
const lockFile = new URL('../../package-lock.json', import.meta.url);
const ownFile = new URL('reference.ts', import.meta.url);

/** What the results depend on besides the documents: the versions installed and the code that asks for them. */
const engines: string = versions() + readFileSync(ownFile, 'utf8');

/** Reads the reference tables of a file's documents from a temporary folder, or makes and keeps them: that takes minutes. */
export function cachedReference(
  texts: readonly string[],
  progress: (done: number) => void = () => {},
): readonly (readonly TableShape[])[] {
  const hash = createHash('sha256').update(engines);
  for (const text of texts) hash.update(text).update('\0');
  const file = join(folder, `${hash.digest('hex')}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const results = texts.map((text, index) => {
      progress(index);
      return referenceTables(text);
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(results));
    return results;
  }
}

function versions(): string {
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(readFileSync(lockFile, 'utf8'));
  const names = Object.keys(lock.packages).filter((name) => /micromark|mdast/.test(name));
  return names.map((name) => `${name}@${lock.packages[name]?.version}`).join(' ');
}
