import { analyze } from '../../src/analyze.ts';
import { mend } from '../../src/mend.ts';
import type { Level } from '../../src/options.ts';
import { analyzedTables } from './analyzed.ts';
import { cachedReference } from './cache.ts';
import type { Case } from './cases.ts';
import { deviations } from './engine-reading.ts';
import { losses } from './held.ts';
import type { TableShape } from './tables.ts';
import { touches } from './untouched.ts';

/** Something that the engine does with a table that GFM reads; `line` is 1-based. */
export interface Finding {
  readonly id: string;
  readonly line: number;
  /** Findings of one kind are counted together. */
  readonly kind: string;
  readonly message: string;
}

/** What came of the checks over some documents. */
export interface EngineReport {
  /** What nothing explains. */
  readonly faults: Finding[];
  /** What a repair, or a documented reason, explains. */
  readonly exceptions: Finding[];
  /** Bytes that safe edits change in the lines of clean tables. */
  touchedBytes: number;
  /** How many documents are mended at each level. */
  readonly mended: Record<Level, number>;
}

/**
 * Checks the whole engine on documents of which the reference reading is known: `analyze` reads the tables that GFM reads,
 * no safe edit touches a clean one, and at each level the mended text still holds them.
 */
export function checkEngine(
  cases: readonly Case[],
  references: readonly (readonly TableShape[])[],
): EngineReport {
  const report: EngineReport = { faults: [], exceptions: [], touchedBytes: 0, mended: { safe: 0, all: 0 } };
  const analyses = cases.map(({ text }) => analyze(text));
  const analyzed = cases.map(({ text }, index) =>
    analyzedTables(text, analyses[index] ?? { tables: [], repairs: [] }),
  );
  for (const [index, { id, text }] of cases.entries()) {
    const theirs = references[index] ?? [];
    for (const { reason, table, line, message } of deviations(text, analyzed[index] ?? [], theirs)) {
      const kind = `${table} table: ${reason ?? 'read otherwise'}`;
      (reason === null ? report.faults : report.exceptions).push({ id, line, kind, message });
    }
    for (const { rule, line, bytes } of touches(text, analyses[index]?.repairs ?? [], theirs)) {
      report.touchedBytes += bytes;
      report.faults.push({ id, line, kind: `clean table: edited by ${rule}`, message: `${bytes} bytes` });
    }
  }
  for (const level of ['safe', 'all'] as const) {
    const mended = cases.map(({ text }) => mend(text, { level }));
    const changed = cases.flatMap(({ text }, index) => (mended[index] === text ? [] : [index]));
    report.mended[level] = changed.length;
    const again = cachedReference(changed.map((index) => mended[index] ?? ''));
    for (const [position, index] of changed.entries()) {
      const { id, text } = cases[index] ?? { id: '', text: '' };
      const found = losses(
        text,
        analyzed[index] ?? [],
        references[index] ?? [],
        level,
        mended[index] ?? '',
        again[position] ?? [],
      );
      for (const { line, message } of found)
        report.faults.push({ id, line, kind: `lost at level ${level}`, message });
    }
  }
  return report;
}
