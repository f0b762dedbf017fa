import { join, resolve } from 'node:path';
import { analyze } from '../../analyze.ts';
import { distinctNames } from '../../convert/distinct-names.ts';
import { headingsOf } from '../../convert/index.ts';
import { shownLine } from '../../lint/report/shown.ts';
import type { Options } from '../../options.ts';
import { snakeCase } from '../../rows/words.ts';
import type { Table } from '../../types.ts';
import type { Writable } from '../format-names.ts';
import { type Io, nameOf, textNamed } from '../io.ts';
import { isFolder, makeFolder, writeNamed } from '../output.ts';
import { checkRules } from '../rules.ts';
import { fileNames } from './file-names.ts';
import { type Format, formats, type NamedTable, type WriteFlags } from './formats.ts';

/** Which tables of which document are written, how and where. */
export interface ToRun {
  readonly format: Writable;
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** The number of a table, from 1. */
  readonly table: number | undefined;
  /** A line of a table, from 1. */
  readonly line: number | undefined;
  /** A file or a folder; standard output where there is none. */
  readonly out: string | undefined;
  /** Whether the files that are written into a folder are not listed. */
  readonly quiet: boolean;
  readonly flags: WriteFlags;
  readonly options: Options;
}

/** A table of the document, with its number and the heading above it. */
interface Found {
  readonly table: Table;
  readonly number: number;
  readonly heading: string | null;
}

/**
 * Writes the tables of a document in another format.
 *
 * @throws {TypeError} where a flag does not go with the format, or there is no such table
 */
export async function to(run: ToRun, io: Io): Promise<void> {
  const format = formats[run.format];
  checkFlags(run, format);
  checkRules(run.options.rules ?? {});
  const text = await textNamed(run.file, io);
  const { tables } = analyze(text, run.options);
  const headings = headingsOf(text, tables);
  const found = tables.map((table, index) => ({
    table,
    number: index + 1,
    heading: headings[index] ?? null,
  }));
  const chosen = choose(found, run);
  const cwd = io.cwd ?? '.';
  if (run.out !== undefined && isFolder(run.out, cwd)) {
    await writeFiles(chosen, run, run.out, io);
    return;
  }
  if (chosen.length > 1 && !format.holdsSeveral)
    throw new TypeError(
      `${nameOf(run.file)} has ${chosen.length} tables, and ${run.format} holds one: choose with --table N or --line N, or write a folder with --out FOLDER/`,
    );
  const content = await format.write(named(chosen, run.format), run.flags);
  if (run.out !== undefined) writeNamed(run.out, cwd, content);
  else if (typeof content !== 'string' && io.isOutputTerminal === true)
    throw new TypeError(`${run.format} is not for a terminal: use --out FILE`);
  else await io.stdout.write(content);
}

function checkFlags({ format: name, flags }: ToRun, { flags: allowed }: Format): void {
  for (const flag of ['delimiter', 'formulas', 'bom', 'style'] as const)
    if (flags[flag] !== undefined && !allowed.includes(flag))
      throw new TypeError(`--${flag} is no option of ${name}`);
}

function choose(found: readonly Found[], { file, table, line }: ToRun): readonly Found[] {
  if (found.length === 0) throw new TypeError(`${nameOf(file)} has no table`);
  if (table !== undefined) {
    const one = found.filter(({ number }) => number === table);
    if (one.length === 0)
      throw new TypeError(`--table ${table}: ${nameOf(file)} has ${found.length} of them`);
    return one;
  }
  if (line === undefined) return found;
  const there = found.filter(({ table: { place } }) => place.start.line <= line && line <= place.end.line);
  if (there.length === 0)
    throw new TypeError(`--line ${line}: no table stands on this line of ${nameOf(file)}`);
  return there;
}

/** Names of tables of a database are words without blanks, those of sheets are headings as they are. */
function named(found: readonly Found[], format: Writable): NamedTable[] {
  const names = found.map(({ heading, number }) =>
    format === 'sql' ? snakeCase(heading ?? '') || `table_${number}` : (heading ?? `Table ${number}`),
  );
  const distinct = distinctNames(names, (name) => name.toLowerCase());
  return found.map(({ table }, index) => ({ table, name: distinct[index] ?? '' }));
}

/** Writes a file for each table, and lists them: their names are not the person's own. */
async function writeFiles(found: readonly Found[], run: ToRun, folder: string, io: Io): Promise<void> {
  const cwd = io.cwd ?? '.';
  const format = formats[run.format];
  const files = fileNames(
    found.map(({ heading }) => heading),
    found.map(({ number }) => number),
  );
  makeFolder(resolve(cwd, folder));
  for (const [index, table] of named(found, run.format).entries()) {
    const content = await format.write([table], run.flags);
    const name = join(folder, `${files[index]}.${format.extension}`);
    writeNamed(name, cwd, content);
    const shown = shownLine(`${name.replaceAll('\\', '/')}: table ${found[index]?.number}`);
    if (!run.quiet) await io.stderr.write(`${shown}\n`);
  }
}
