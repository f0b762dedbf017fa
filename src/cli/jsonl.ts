import { analyze } from '../analyze.ts';
import { applyRepairs, repairsAt } from '../apply-repairs.ts';
import { type Member, membersOf } from '../convert/json-source.ts';
import { type Level, type Options, settingsOf } from '../options.ts';
import type { Cell, Table } from '../types.ts';
import type { Sink, Source } from './io.ts';
import { createLineSplitter, type Line } from './line-splitter.ts';
import { checkRules } from './rules.ts';

/** How lines are answered. */
export interface JsonlRun {
  readonly options: Pick<Options, 'rules'>;
  /** Which repairs are applied in the mended text; without it the answer has none. */
  readonly mend?: Level | undefined;
  /** Bytes that a line may have; of a longer one nothing is kept. Default: 8 MiB. */
  readonly longestLine?: number | undefined;
}

/** Fields of the input that do not come out again: one is long and known, the others are what the answer says. */
const REPLACED: ReadonlySet<string> = new Set(['text', 'tables', 'repairs']);

const LONGEST_LINE = 8 * 2 ** 20;

/** Characters of answers that are gathered before they are written. */
const BATCH = 65_536;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Answers each line of the source, `{"id", "text", ...}`, by one line `{"id", ..., "tables", "repairs"}`, in order, as
 * soon as it is there; where it is asked for, `"mended"` is the text with its tables mended. A line that cannot be read has
 * an answer too, `{"id", "error"}`: there are as many answers as lines. Holds one line and its answer at a time, and waits
 * for its reader.
 *
 * @throws {TypeError} on wrong options
 */
export async function jsonl(source: Source, run: JsonlRun, out: Sink): Promise<void> {
  checkRules(run.options.rules ?? {});
  settingsOf(run.options);
  const splitter = createLineSplitter(run.longestLine ?? LONGEST_LINE);
  const answerAll = async (lines: readonly Line[]): Promise<void> => {
    let answers = '';
    for (const line of lines) {
      answers += answer(line, run);
      if (answers.length < BATCH) continue;
      await out.write(answers);
      answers = '';
    }
    if (answers !== '') await out.write(answers);
  };
  for await (const chunk of source) await answerAll(splitter.push(chunk));
  await answerAll(splitter.end());
}

/** The answer to a line, its line feed included. A line that is wrong has an error for answer. */
function answer(bytes: Line, run: JsonlRun): string {
  if (bytes === null) return refusal('null', 'line too long');
  let line: string;
  try {
    line = decoder.decode(bytes).trim();
  } catch {
    return refusal('null', 'not UTF-8');
  }
  if (line === '') return refusal('null', 'empty line');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refusal('null', 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refusal('null', 'not a JSON object');
  const members = membersOf(line);
  const text = 'text' in value ? value.text : undefined;
  if (typeof text !== 'string') {
    // Of several members with one key the last counts, as for JSON.parse.
    const ids = members.filter(({ key }) => key === 'id');
    return refusal(ids.at(-1)?.value ?? 'null', text === undefined ? 'no "text"' : '"text" is no string');
  }
  return tablesOf(text, members, run);
}

function tablesOf(text: string, members: readonly Member[], { options, mend }: JsonlRun): string {
  const { tables, repairs } = analyze(text, options);
  const fields = members
    .filter(({ key }) => !REPLACED.has(key) && (mend === undefined || key !== 'mended'))
    .map(({ key, value }) => `${JSON.stringify(key)}:${value}`);
  fields.push(`"tables":${JSON.stringify(tables.map(plainTable))}`, `"repairs":${JSON.stringify(repairs)}`);
  if (mend !== undefined)
    fields.push(`"mended":${JSON.stringify(applyRepairs(text, repairsAt(mend, repairs)))}`);
  return `{${fields.join(',')}}\n`;
}

function plainTable({ header, align, rows, start, end, confidence }: Table): object {
  return {
    header: header?.map(textOf) ?? null,
    align,
    rows: rows.map((row) => row.map(textOf)),
    start,
    end,
    confidence,
  };
}

function textOf(cell: Cell): string {
  return cell.text;
}

/** @param id - the source of the line's id */
function refusal(id: string, error: string): string {
  return `{"id":${id},"error":${JSON.stringify(error)}}\n`;
}
