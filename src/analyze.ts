import { unescapeEdits } from './characters/entities.ts';
import { damagedCharacters } from './characters/invisible.ts';
import { readTextEvidence, type TextEvidence } from './characters/text-evidence.ts';
import { explain } from './explain/explain.ts';
import { escapedEntities } from './malformations/escaped-entities.ts';
import { doubtedRows } from './malformations/missing-delimiter-row.ts';
import type { CellEdit, Cleaner } from './mend/cells.ts';
import { tableOfClean } from './mend/clean-table.ts';
import type { Breaks } from './mend/lines.ts';
import { planEdits } from './mend/plan.ts';
import { isSound } from './mend/sound.ts';
import { tableOf } from './mend/table.ts';
import { type Options, type ReadingSettings, settingsOf } from './options.ts';
import { type Part, readParts, readStretches } from './parts/read-parts.ts';
import type { Candidate, Damage } from './recovery/types.ts';
import { endOf, type Region, startOf } from './regions/region.ts';
import { lineEndingOf } from './source/lines.ts';
import { once } from './source/once.ts';
import { placeOf } from './source/place.ts';
import { keepStill } from './still/keep-still.ts';
import type { Read, Reading } from './still/reading.ts';
import { switchOff } from './switch-off.ts';
import type { Analysis, Edit, Repair, Safety, Span, Table } from './types.ts';
import { wordsFor } from './words.ts';
import { expected } from './write/expected.ts';

/**
 * Finds every table of a Markdown text that a reader can see, with what is wrong with each.
 *
 * @param text - any string; offsets in the result are UTF-16 code units of it
 * @param options - malformations that are left alone; the level is for `mend`, all repairs are reported
 * @throws {TypeError} when the text is no string or an option is wrong, never because of what the text holds
 */
export function analyze(text: string, options: Options = {}): Analysis {
  if (typeof text !== 'string') throw expected('the text', 'a string', text);
  return analyzePart(text, lineEndingOf(text), settingsOf(options));
}

/**
 * Analyzes a text, or a part of one that can be read by itself.
 *
 * @param lineEnding - what an inserted line ends with
 * @param settings - what is left alone, and how line breaks are written
 * @param whole - for a part, what the whole text says about its characters; `null` where this is the whole text
 */
export function analyzePart(
  text: string,
  lineEnding: string,
  settings: ReadingSettings,
  whole: TextEvidence | null = null,
): Analysis {
  const evidence = whole === null ? once(() => readTextEvidence(text)) : () => whole;
  const isPart = whole !== null;
  const read: Read = (own, only) => {
    const parts = only === undefined ? undefined : readStretches(own, only, isPart);
    return readPart(own, lineEnding, settings, isPart, evidence, parts);
  };
  return keepStill(text, read(text), read);
}

/**
 * What one reading finds, with the edits of all its repairs; parameters as for `analyzePart`.
 *
 * @param evidence - asked once there is a cell to clean
 * @param parts - what is read of the text, in order; left out: what has to be read to find all there is
 */
export function readPart(
  text: string,
  lineEnding: string,
  settings: ReadingSettings,
  isPart: boolean,
  evidence: () => TextEvidence,
  parts?: Iterable<Part>,
): Reading {
  const { off, lineBreak } = settings;
  const breaks: Breaks = { lineEnding, lineBreak };
  const cleaner = cleanerOf(text, evidence);
  const clean = cleanersOf(text, cleaner);
  const tables: Table[] = [];
  const repairs: Repair[] = [];
  const spans: Span[] = [];
  const stretches: Span[] = [];
  const take = (part: Part): void => {
    if ('table' in part) {
      spans.push({ start: part.table.start, end: part.table.end });
      tables.push(tableOfClean(text, part));
      return;
    }
    stretches.push({ start: part.start, end: part.end });
    for (const found of part.regions) {
      spans.push({ start: found.contents[0] ?? 0, end: endOf(found, found.count - 1) });
      const explained = explain(found);
      // What is all that a text has is its first region.
      const doubted = explained.length === 0 && spans.length === 1 ? doubtedRows(found) : null;
      if (doubted !== null && !off.has(doubted.rule))
        repairs.push(repairOf(found, doubted, DOUBTED, wordsFor()));
      for (const { region, candidate } of explained) {
        const cleaner = clean(region, candidate);
        const table = tableOf(region, candidate, cleaner);
        const planned = repairsOf(region, candidate, table, tables.length, breaks, cleaner);
        const { gfmEnd } = candidate.opening;
        const read = gfmEnd === 0 ? -1 : endOf(region, gfmEnd - 1);
        for (const repair of switchOff(planned, off, read)) repairs.push(repair);
        tables.push(table);
      }
    }
  };
  if (parts === undefined) readParts(text, isPart, (table) => isSound(text, table, evidence, cleaner), take);
  else for (const part of parts) take(part);
  return { tables, repairs, parts: spans, stretches, first: !isPart };
}

function cleanerOf(text: string, evidence: () => TextEvidence): Cleaner {
  return (start, end) => {
    const { damage, escapedForHtml } = evidence();
    const edits = damagedCharacters(text, start, end, damage);
    return escapedForHtml ? withEntities(edits, unescapeEdits(text, start, end)) : edits;
  };
}

/** Gives what cleans the cells of a table; `null` where it has no character that could be damaged. */
function cleanersOf(text: string, clean: Cleaner): (region: Region, candidate: Candidate) => Cleaner | null {
  return (region, { first, end }) => {
    const lines = text.slice(startOf(region, first), endOf(region, end - 1));
    return /[&\u0080-\uffff]/.test(lines) ? clean : null;
  };
}

/** The edits to a cell's characters and to its entities, which never overlap: those are ASCII, these are not. */
function withEntities(characters: readonly CellEdit[], entities: readonly Edit[]): CellEdit[] {
  const edits: CellEdit[] = [...characters];
  for (const edit of entities) edits.push({ ...edit, kind: 'entity' });
  return edits.sort((a, b) => a.start - b.start);
}

function repairsOf(
  region: Region,
  candidate: Candidate,
  table: Table,
  index: number,
  breaks: Breaks,
  clean: Cleaner | null,
): Repair[] {
  const planned = planEdits(region, candidate, table, breaks, clean);
  // What has no edit of its own is undone where the row is written anew, for whatever reason.
  const isUndone = planned.some(
    ({ damage, edits }) =>
      damage.rule === escapedEntities.id && (candidate.damages.length > 0 || edits.length === 0),
  );
  const whole =
    isUndone ||
    (candidate.opening.gfmEnd === 0 &&
      (region.origin !== 'flow' ||
        candidate.ambiguous ||
        table.confidence < 0.8 ||
        planned.some(({ damage }) => damage.doubtful && damage.rule !== 'short-row')));
  const isLeft = region.origin === 'prefixed' || candidate.opening.readOnly;
  const words = wordsFor();
  return planned
    .map(({ damage, edits }) => {
      const safety: Safety = whole || damage.doubtful || region.origin !== 'flow' ? 'unsafe' : 'safe';
      const confidence = damage.doubtful ? Math.min(table.confidence, 0.6) : table.confidence;
      const decided = { edits: isLeft ? [] : inOrder(edits), safety, confidence, table: index };
      return repairOf(region, damage, decided, words);
    })
    .sort((a, b) => a.place.start.offset - b.place.start.offset);
}

/** Most repairs have one edit, and there may be many: no list is made anew for those. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start);
}

/** What is said of rows in which no table was seen. */
const DOUBTED = { edits: [], safety: 'unsafe', confidence: 0.4, table: -1 } as const;

function repairOf(
  { blocks }: Region,
  { rule, detail, start, end }: Damage,
  { edits, safety, confidence, table }: Pick<Repair, 'edits' | 'safety' | 'confidence' | 'table'>,
  words: ReturnType<typeof wordsFor>,
): Repair {
  const { message, url } = words(rule, detail);
  // Written out: an object that another one is spread into takes twice the memory.
  return {
    rule,
    message,
    place: placeOf(blocks.lines, start, end, blocks.linesBefore()),
    edits,
    safety,
    confidence,
    table,
    url,
  };
}
