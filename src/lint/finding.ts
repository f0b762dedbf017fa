import { analyze } from '../analyze.ts';
import { repairsAt } from '../apply-repairs.ts';
import { skipBlanks } from '../gfm/codes.ts';
import { applyEdits } from '../source/edits.ts';
import { type Lines, lineAt } from '../source/lines.ts';
import { placeOf } from '../source/place.ts';
import type { LineBreakTag, Place, Repair } from '../types.ts';
import { lineBreakIn } from './line-break.ts';
import { analyzeOptions, type LintOptions, type RuleSetting, settingOf } from './options.ts';

type Severity = 'error' | 'warning';

/** A repair with how much it matters: what every report shows. */
export interface Finding extends Repair {
  readonly severity: Severity;
}

/** One replacement that mends what a finding tells of. */
export interface Replacement {
  readonly place: Place;
  readonly actual: string;
  readonly expected: string;
}

/**
 * What is wrong in a text. Certain damage is an error and a guess a warning, unless the options say otherwise.
 *
 * @param options - the level says which repairs count, all of them by default
 * @throws {TypeError} on wrong options
 */
export function findingsOf(text: string, options: LintOptions = {}): Finding[] {
  const { repairs } = analyze(text, analyzeOptions(options));
  return repairsAt(options.level ?? 'all', repairs).map((repair) => ({
    ...repair,
    severity: severityOf(repair, settingOf(options, repair.rule)),
  }));
}

/**
 * All repairs of a text. A host asks once a rule for the same text, so the last answer is kept.
 *
 * @param path - what the document is called
 */
export function repairsOf(text: string, path = ''): readonly Repair[] {
  const lineBreak = lineBreakIn(path);
  if (last?.text !== text || last.lineBreak !== lineBreak)
    last = { text, lineBreak, repairs: analyze(text, { lineBreak }).repairs };
  return last.repairs;
}

let last: {
  readonly text: string;
  readonly lineBreak: LineBreakTag;
  readonly repairs: readonly Repair[];
} | null = null;

/**
 * The edits of a repair as one replacement, which covers its place: what a quick fix that knows only one range needs.
 * An empty place is widened to the start of its line: editors show no empty range, and remark drops messages that stand
 * after the last node of a document.
 *
 * @param lines - those of `text`
 * @returns A replacement that changes nothing where the repair has no edits
 */
export function replacementOf(text: string, lines: Lines, repair: Repair): Replacement {
  const { edits, place } = repair;
  const from = Math.min(place.start.offset, edits[0]?.start ?? text.length);
  const end = Math.max(place.end.offset, edits.at(-1)?.end ?? 0);
  const start = from < end ? from : contentStart(text, lines, from);
  const actual = text.slice(start, end);
  const inside = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return { place: placeOf(lines, start, end), actual, expected: applyEdits(actual, inside) };
}

function contentStart(text: string, lines: Lines, offset: number): number {
  const start = lines.starts[lineAt(lines, offset)] ?? offset;
  return Math.min(skipBlanks(text, start, text.length), offset);
}

function severityOf(repair: Repair, setting: RuleSetting | undefined): Severity {
  if (setting === undefined) return repair.safety === 'safe' ? 'error' : 'warning';
  return setting === 'error' ? 'error' : 'warning';
}
