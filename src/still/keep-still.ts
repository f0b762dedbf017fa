import { repairsAt } from '../apply-repairs.ts';
import type { Level } from '../options.ts';
import { type Cut, findCuts } from '../parts/find-cuts.ts';
import { countBefore } from '../source/order.ts';
import type { Analysis, Repair } from '../types.ts';
import { readMended } from './read-mended.ts';
import type { Read, Reading } from './reading.ts';
import { firstFrom, spansAfter } from './spans.ts';

/** Tables are given up one by one this often; then all that are left in their part are. Each time costs a reading. */
const MOST_ROUNDS = 3;

/**
 * Leaves tables alone whose mended text would be mended again. A repair gives the lines around it a new meaning: a run
 * of lines becomes a table, and what was a row of it may now be read as something else. So the mended text is read once
 * more, and where that finds anything to do, the repairs of the tables there are told of without edits.
 *
 * @param read - reads a text as the given one was read
 */
export function keepStill(text: string, reading: Reading, read: Read): Analysis {
  if (reading.repairs.length === 0) return { tables: reading.tables, repairs: [] };
  const found = keepApart(reading);
  let repairs = stillRepairs(text, found, read);
  // What was left alone may be read in another way beside what was mended.
  while (repairs !== found.repairs) {
    const parts = restlessParts(text, found, repairs, read);
    const left = withParts(text, found, repairs, parts);
    if (left.size === 0) break;
    repairs = leaveAlone(repairs, (table) => left.has(table));
  }
  return { tables: found.tables, repairs };
}

/**
 * The mended tables of restless parts. Where a part has none any more, what is mended beside it makes it restless: then
 * all up to the next places where the text may be cut, so that a part of the text is decided as the whole is.
 */
function withParts(
  text: string,
  found: Reading,
  repairs: readonly Repair[],
  parts: ReadonlySet<number>,
): ReadonlySet<number> {
  const made = [...new Set(repairs.filter(isMade).map(({ table }) => table))];
  const busy = new Set(made.map((table) => partOf(found, table)));
  const beside = new Set(
    [...parts]
      .filter((part) => !busy.has(part))
      .map((part) => segmentOf(text, found, startOfPart(found, part))),
  );
  const left = new Set<number>();
  for (const table of made) {
    const start = found.tables[table]?.start ?? 0;
    if (parts.has(partOf(found, table)) || beside.has(segmentOf(text, found, start))) left.add(table);
  }
  return left;
}

/** Leaves tables alone whose edits would overlap: none should, and if some do, it is no reason to throw. */
function keepApart(found: Reading): Reading {
  if (areInOrder(found.repairs)) return found;
  const edits = found.repairs
    .flatMap(({ table, edits }) => edits.map(({ start, end }) => ({ start, end, table })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const overlapping = new Set<number>();
  edits.forEach(({ start, table }, index) => {
    const before = edits[index - 1];
    if (before !== undefined && start < before.end) overlapping.add(before.table).add(table);
  });
  if (overlapping.size === 0) return found;
  return { ...found, repairs: leaveAlone(found.repairs, (table) => overlapping.has(table)) };
}

/** Whether all edits come in the order of the text, none in another: nearly always, and there may be many. */
function areInOrder(repairs: readonly Repair[]): boolean {
  let at = 0;
  for (const { edits } of repairs)
    for (const { start, end } of edits) {
      if (start < at) return false;
      at = end;
    }
  return true;
}

function leaveAlone(repairs: readonly Repair[], isLeft: (table: number) => boolean): readonly Repair[] {
  return repairs.map((repair) => (isLeft(repair.table) ? { ...repair, edits: [] } : repair));
}

function stillRepairs(text: string, found: Reading, read: Read): readonly Repair[] {
  let { repairs } = found;
  for (const level of levelsOf(repairs)) {
    for (let round = 1; ; round++) {
      const made = repairsAt(level, repairs).filter(isMade);
      if (made.length === 0) break;
      const { reading } = readMended(text, found, made, read);
      const restless = restlessTables(text, found, made, reading, level);
      if (restless.size === 0) break;
      const parts = new Set([...restless].map((table) => partOf(found, table)));
      repairs = leaveAlone(repairs, (table) =>
        round > MOST_ROUNDS ? parts.has(partOf(found, table)) : restless.has(table),
      );
    }
  }
  return repairs;
}

/** The parts that are mended again although all was left alone that is known to be. */
function restlessParts(
  text: string,
  found: Reading,
  repairs: readonly Repair[],
  read: Read,
): ReadonlySet<number> {
  const restless = new Set<number>();
  for (const level of levelsOf(repairs)) {
    const made = repairsAt(level, repairs).filter(isMade);
    if (made.length === 0) continue;
    const { mended, reading } = readMended(text, found, made, read);
    const again = keepApart(reading);
    const spans = spansAfter(found.parts, made);
    for (const { table } of repairsAt(level, stillRepairs(mended, again, read)).filter(isMade))
      restless.add(Math.min(firstFrom(spans, again.tables[table]?.start ?? 0), spans.length - 1));
  }
  return restless;
}

function partOf({ tables, parts }: Reading, table: number): number {
  return firstFrom(parts, tables[table]?.start ?? 0);
}

/** The levels at which different edits are made. */
function levelsOf(repairs: readonly Repair[]): readonly Level[] {
  return repairs.some((repair) => repair.safety === 'unsafe' && isMade(repair)) ? ['safe', 'all'] : ['all'];
}

function isMade({ edits }: Repair): boolean {
  return edits.length > 0;
}

/** The tables at which the mended text would be mended again. */
function restlessTables(
  text: string,
  found: Reading,
  made: readonly Repair[],
  again: Reading,
  level: Level,
): ReadonlySet<number> {
  const restless = new Set<number>();
  const next = editsByTable(again, level);
  if (next.size === 0) return restless;
  const mended = new Set(made.map(({ table }) => table));
  const spans = spansAfter(found.tables, made);
  const parts = spansAfter(found.parts, made);
  const before = editsByTable(found, level);
  for (const [index, edits] of next) {
    const place = again.tables[index] ?? { start: 0, end: 0 };
    const first = firstFrom(spans, place.start);
    let last = first;
    while (last < spans.length && (spans[last]?.start ?? 0) <= place.end) last++;
    const met: number[] = [];
    for (let at = first; at < last; at++) met.push(at);
    const own = met.filter((at) => mended.has(at));
    // What was left alone is found again, and left alone again if it is read as before.
    if (own.length === 0 && met.some((at) => before.get(at) === edits)) continue;
    const part = firstFrom(parts, place.start);
    const segment = segmentOf(text, found, startOfPart(found, part));
    const near = neighbours(mended, spans.length, first).filter(
      (at) => segmentOf(text, found, found.tables[at]?.start ?? 0) === segment,
    );
    const inside = near.filter((at) => partOf(found, at) === part);
    for (const at of own.length > 0 ? own : inside.length > 0 ? inside : near) restless.add(at);
  }
  return restless;
}

/** All edits of each table at a level, told from the table's start, so that they can be compared. */
function editsByTable({ tables, repairs }: Analysis, level: Level): ReadonlyMap<number, string> {
  const result = new Map<number, string>();
  for (const { table, edits } of repairsAt(level, repairs)) {
    if (edits.length === 0) continue;
    const from = tables[table]?.start ?? 0;
    const told = edits.map(({ start, end, text }) => `${start - from},${end - from},${JSON.stringify(text)}`);
    result.set(table, `${result.get(table) ?? ''};${told.join(';')}`);
  }
  return result;
}

/** The number of the stretch between two places where the text may be cut: what is in one has nothing to do with another. */
function segmentOf(text: string, found: Reading, offset: number): number {
  const cuts = known.get(found) ?? findCuts(text, found.first);
  known.set(found, cuts);
  return countBefore(cuts, ({ at }) => at <= offset);
}

function startOfPart({ parts }: Reading, part: number): number {
  return parts[Math.min(part, parts.length - 1)]?.start ?? 0;
}

const known = new WeakMap<Reading, readonly Cut[]>();

/** The nearest tables that were mended before and after the place of an index. */
function neighbours(mended: ReadonlySet<number>, count: number, index: number): number[] {
  let before = index - 1;
  while (before >= 0 && !mended.has(before)) before--;
  let after = index;
  while (after < count && !mended.has(after)) after++;
  return [before, after].filter((at) => mended.has(at));
}
