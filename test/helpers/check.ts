import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import type { Level } from '../../src/options.ts';
import type { Cell, Table } from '../../src/types.ts';
import { type Grid, gridsOf, onOneLine, repairsOf } from './grids.ts';
import { type SettingName, settingNames, settings } from './settings.ts';

/** A damaged text, and what is expected of it wherever it stands. */
export interface Damaged {
  readonly name: string;
  readonly before: string;
  readonly tables: readonly Grid[];
  /** `rule line`, with ` unsafe` behind it where the repair is; in the order of the report. */
  readonly repairs: readonly string[];
  /** The text with all repairs applied. */
  readonly after: string;
  /** The text with the safe ones applied; left out where that is the text itself (all unsafe) or `after` (all safe). */
  readonly safely?: string;
  /** Settings in which the text means something else. */
  readonly not?: readonly SettingName[];
  /** Settings in which the engine does not do what is expected yet. */
  readonly fails?: readonly SettingName[];
}

/** A text that looks like a damaged one and is none. */
export interface Innocent {
  readonly name: string;
  readonly text: string;
  /** The clean tables in it; none where it is left out. */
  readonly tables?: readonly Grid[];
  readonly not?: readonly SettingName[];
  readonly fails?: readonly SettingName[];
}

/** A damaged text, and what a reader is told of it. */
export interface Told {
  readonly name: string;
  readonly text: string;
  /** `line:column-line:column sentence` of each repair, in the order of the report. */
  readonly told: readonly string[];
}

/** Registers a test for each damaged text in each setting. */
export function damaged(cases: readonly Damaged[]): void {
  describe.each(cases)('mends: $name', (damage) => {
    for (const name of settingNames) {
      if (damage.not?.includes(name)) continue;
      const run = damage.fails?.includes(name) ? test.fails : test;
      run(name, () => checkDamaged(damage, name));
    }
  });
}

/** Registers a test for each innocent text in each setting. */
export function innocent(cases: readonly Innocent[]): void {
  describe.each(cases)('leaves: $name', ({ text, tables = [], not = [], fails = [] }) => {
    for (const name of settingNames) {
      if (not.includes(name)) continue;
      const run = fails.includes(name) ? test.fails : test;
      run(name, () => {
        const placed = settings[name].place(text);
        const analysis = analyze(placed);
        expect(repairsOf(analysis, 0)).toEqual([]);
        expect(gridsOf(analysis)).toEqual(tables);
        expect(mend(placed, { level: 'all' })).toBe(placed);
      });
    }
  });
}

/** Registers a test for each text: the places and sentences of its repairs. */
export function tells(cases: readonly Told[]): void {
  test.each(cases)('tells: $name', ({ text, told }) => {
    const sentences = analyze(text).repairs.map(
      ({ place: { start, end }, message }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} ${message}`,
    );
    expect(sentences).toEqual(told);
  });
}

function checkDamaged({ before, tables, repairs, after, safely }: Damaged, name: SettingName): void {
  const { place, above } = settings[name];
  const placed = place(before);
  const analysis = analyze(placed);
  expect(gridsOf(analysis)).toEqual(tables);
  expect(repairsOf(analysis, above)).toEqual(repairs);
  for (const table of analysis.tables) checkSpans(placed, table);
  expect(mend(placed, { level: 'all' })).toBe(place(after));
  const allSafe = analysis.repairs.every(({ safety }) => safety === 'safe');
  expect(mend(placed)).toBe(place(safely ?? (allSafe ? after : before)));
  checkMended(place(after), 'all', analysis.tables);
  if (safely !== undefined || allSafe) checkMended(place(safely ?? after), 'safe', null);
}

/** Mending again changes nothing, and the mended text has the same cells as the damaged one had. */
function checkMended(mended: string, level: Level, tables: readonly Table[] | null): void {
  expect(mend(mended, { level })).toBe(mended);
  if (tables !== null) expect(analyze(mended).tables.map(onOneLine)).toEqual(tables.map(onOneLine));
}

/** Cells stand in order inside their table, and hold what stands there in the text. */
function checkSpans(text: string, table: Table): void {
  for (const row of [table.header ?? [], ...table.rows]) {
    let at = table.start;
    for (const cell of row) {
      if (cell.missing) {
        expect(cell.text).toBe('');
        expect(cell.start).toBe(cell.end);
        continue;
      }
      for (const { start, end } of cell.pieces ?? [cell]) {
        expect(start).toBeGreaterThanOrEqual(Math.min(at, cell.start));
        expect(end).toBeGreaterThanOrEqual(start);
        at = end;
      }
      expect(cell.end).toBeLessThanOrEqual(table.end);
      if (cell.pieces === null) expect(text.slice(cell.start, cell.end)).toContain(firstWord(cell));
    }
  }
}

/** Something of the cell that no mending of characters or escapes touches. */
function firstWord(cell: Cell): string {
  return /\w+/.exec(cell.text)?.[0] ?? '';
}
