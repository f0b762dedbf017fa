import * as convert from '../convert/index.ts';
import type { Readable } from './format-names.ts';
import { type Io, nameOf, textNamed } from './io.ts';
import { writeNamed } from './output.ts';

/** What is read, how, and where the table is written. */
export interface FromRun {
  readonly format: Readable;
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** A file; standard output where there is none. */
  readonly out: string | undefined;
  readonly options: FromFlags;
}

interface FromFlags {
  readonly style?: 'minimal' | 'compact' | 'aligned';
  readonly delimiter?: string;
  /** False where the first row is no header row. */
  readonly header?: boolean;
  readonly spans?: 'repeat' | 'empty';
}

/** The flags that only some formats have. */
const FLAGS: Readonly<Record<Readable, readonly (keyof FromFlags)[]>> = {
  csv: ['delimiter', 'header'],
  tsv: ['delimiter', 'header'],
  json: ['header'],
  ndjson: ['header'],
  html: ['spans'],
};

const readers: Readonly<Record<Readable, (text: string, flags: FromFlags) => string | Promise<string>>> = {
  csv: convert.fromCsv,
  tsv: convert.fromTsv,
  json: convert.fromJson,
  ndjson: convert.fromNdjson,
  html: convert.fromHtml,
};

/**
 * Writes what stands in another format as Markdown tables.
 *
 * @throws {TypeError} where a flag does not go with the format, or there is no table
 */
export async function from({ format, file, out, options }: FromRun, io: Io): Promise<void> {
  for (const flag of ['delimiter', 'header', 'spans'] as const)
    if (options[flag] !== undefined && !FLAGS[format].includes(flag))
      throw new TypeError(`--${flag === 'header' ? 'no-header' : flag} is no option of ${format}`);
  const markdown = await readers[format](await textNamed(file, io), options);
  if (markdown === '') throw new TypeError(`${nameOf(file)} has no table`);
  if (out === undefined) await io.stdout.write(markdown);
  else writeNamed(out, io.cwd ?? '.', markdown);
}
