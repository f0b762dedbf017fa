import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The documents that candidates are compared on. Real ones lie beside the repository; where they are missing, those that
 * need them are left out, since figures of generated text say little. Paths start where npm runs scripts: at the root.
 */
const shared = pathToFileURL(resolve('../shared') + sep);
const corpus = new URL('corpus/', shared);

/** Whether the real documents are there. */
export const hasDocuments: boolean = existsSync(fileURLToPath(corpus));

/** Real documents with fewer than 5 % of their code units in lines with a pipe: where looking should cost nothing. */
export function proseHeavy(size: number): string[] {
  return sample(
    realDocuments().filter((text) => pipeShare(text) < 0.05),
    size,
  );
}

/** Real documents with over 60 % of their code units in lines with a pipe. */
export function tableHeavy(size: number): string[] {
  return sample(
    realDocuments().filter((text) => pipeShare(text) > 0.6),
    size,
  );
}

/** Labelled texts with damaged tables, and with what only looks like one. */
export function damaged(file: 'wild.jsonl' | 'converters.jsonl', size: number): string[] {
  return sample(
    objects(new URL(`bench/${file}`, shared)).map(({ input }) => String(input)),
    size,
  );
}

/** A table with columns of the common kinds. */
export function oneTable(rows: number): string {
  let text = '| id | name | city | amount | date | note |\n| --- | --- | --- | ---: | --- | --- |\n';
  for (let row = 0; row < rows; row++) text += `${rowOf(row).join(' | ').replace(/^/, '| ')} |\n`;
  return text;
}

/** The same table for a reader of delimiter-separated text: a bar between cells, no blanks, no outer bars. */
export function oneTableDelimited(rows: number): string {
  let text = 'id|name|city|amount|date|note\n';
  for (let row = 0; row < rows; row++) text += `${rowOf(row).join('|')}\n`;
  return text;
}

/** The cells of one row of that table. */
export function rowOf(row: number): string[] {
  const city = ['Paris', 'Osaka', 'La Paz', 'Perth', 'Tallinn'][row % 5] ?? '';
  const day = String((row % 28) + 1).padStart(2, '0');
  return [
    String(row),
    `Person ${row % 977}`,
    city,
    (row * 1.37).toFixed(2),
    `2024-03-${day}`,
    `note ${row % 13} of a row`,
  ];
}

/** Messages as a chat has them: a sentence, a small table, a sentence. */
export function messages(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) =>
      `Here is what I found for request ${i}:\n\n| item | price |\n| --- | ---: |\n| apples ${i % 7} | ${i % 90} |\n| pears | 2.${i % 10} |\n\nTell me if you need more.\n`,
  );
}

/** A long answer with text, lists, code and tables, of about `size` code units. */
export function longMessage(size: number): string {
  const part = `## Plan\n\nWords and **more words** that make up a paragraph of an answer, as models like to write.\n\n- one point\n- another point with \`code\`\n\n| step | who | days |\n| --- | --- | ---: |\n| read | Ann | 2 |\n| write | Bob | 3 |\n\n\`\`\`sh\ncat a.txt | sort | uniq -c\n\`\`\`\n\n`;
  return part.repeat(Math.ceil(size / part.length)).slice(0, size);
}

function realDocuments(): string[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => objects(new URL(name, corpus)).map(({ text }) => String(text)));
}

function objects(file: URL): { readonly text?: unknown; readonly input?: unknown }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Documents spread over all, of about `size` code units together. */
function sample(all: readonly string[], size: number): string[] {
  const total = all.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, total / size);
  const taken: string[] = [];
  for (let at = 0; at < all.length; at += step) taken.push(all[Math.floor(at)] ?? '');
  return taken;
}

function pipeShare(text: string): number {
  let inside = 0;
  for (const line of text.split('\n')) if (line.includes('|')) inside += line.length + 1;
  return text === '' ? 0 : inside / text.length;
}
