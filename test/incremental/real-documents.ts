import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['../../../shared/bench/', '../../../shared/corpus/'].map(
  (path) => new URL(path, import.meta.url),
);

/** That many of the shared documents, spread evenly, the largest left out; none where they are not there. */
export function realDocuments(most: number): string[] {
  const lines = FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => new URL(name, folder)),
    )
    .filter((file) => /(?:wild|near|converters|github\+docs)\.jsonl$/.test(file.pathname))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '' && line.length < 60_000);
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((line) => JSON.parse(line))
    .map(({ input, text }) => String(input ?? text));
}
