import * as convert from '../convert/index.ts';
import { shownLine } from '../lint/report/shown.ts';
import { delimiterHint, otherDelimiter } from './delimiter-hint.ts';
import { messageOf } from './errors.ts';
import type { Readable } from './format-names.ts';
import { type Io, nameOf, textNamed } from './io.ts';
import { notJson } from './json-fault.ts';
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
 * @throws {Error} that names the file, where it cannot be read
 */
export async function from(run: FromRun, io: Io): Promise<void> {
  const { format, file, out, options } = run;
  for (const flag of ['delimiter', 'header', 'spans'] as const)
    if (options[flag] !== undefined && !FLAGS[format].includes(flag))
      throw new TypeError(`--${flag === 'header' ? 'no-header' : flag} is no option of ${format}`);
  const text = await textNamed(file, io);
  const markdown = await read(run, text);
  if (markdown === '') throw new TypeError(`${nameOf(file)} has no table`);
  if (FLAGS[format].includes('delimiter')) await hint(run, text, io);
  if (out === undefined) await io.stdout.write(markdown);
  else writeNamed(out, io.cwd ?? '.', markdown);
}

/** Tells of a text that seems to have another delimiter. It is read as it was asked to all the same. */
async function hint({ format, file, options }: FromRun, text: string, io: Io): Promise<void> {
  const { delimiter = format === 'tsv' ? '\t' : ',' } = options;
  const other = otherDelimiter(text, delimiter);
  if (other === undefined) return;
  await io.stderr.write(`tablemend: ${shownLine(`${nameOf(file)}: ${delimiterHint(delimiter, other)}`)}\n`);
}

async function read({ format, file, options }: FromRun, text: string): Promise<string> {
  try {
    return await readers[format](text, options);
  } catch (error) {
    if (!isOfText(error, format)) throw error;
    const isSyntax = format === 'json' && error instanceof SyntaxError;
    const what = isSyntax ? notJson(text.replace(/^\uFEFF/, '')) : messageOf(error);
    throw new Error(`${nameOf(file)}: ${what}`, { cause: error });
  }
}

/** Whether the text is wrong, and not the installation or, where the text has errors of their own, an option. */
function isOfText(error: unknown, format: Readable): boolean {
  if (error instanceof convert.MissingPackageError) return false;
  return !(error instanceof TypeError && FLAGS[format].includes('delimiter'));
}
