import { analyze, readPart } from '../../src/analyze.ts';
import { applyRepairs, repairsAt } from '../../src/apply-repairs.ts';
import { readTextEvidence } from '../../src/characters/text-evidence.ts';
import { mend } from '../../src/mend.ts';
import { type Level, settingsOf } from '../../src/options.ts';
import { lineEndingOf, scanLines } from '../../src/source/lines.ts';
import { pointAt } from '../../src/source/place.ts';
import type { Analysis, Cell, Place, Span } from '../../src/types.ts';
import { type Breach, firstDifference, shown } from './breach.ts';
import { cleanedSkeleton, skeleton, withoutWikiSyntax } from './skeleton.ts';

const LEVELS: readonly Level[] = ['safe', 'all'];

/** The most that mending may write: a delimiter row, blank lines and padding are in proportion to what is there. */
const MOST_GROWTH = 4;
const MOST_ADDED = 65_536;

/** The laws that need no other engine, checked for one text at both levels. */
export function breaches(text: string): Breach[] {
  const analysis = analyze(text);
  const first = readPart(text, lineEndingOf(text), settingsOf({}), false, () => readTextEvidence(text));
  const found = [...editBreaches(text, first), ...placeBreaches(text, analysis)];
  // What follows needs edits that can be applied.
  if (found.some(({ law }) => law === 'edits')) return found;
  for (const level of LEVELS) {
    const mended = applyRepairs(text, repairsAt(level, analysis.repairs));
    found.push(...lossBreaches(text, mended, level, analysis), ...stillnessBreaches(mended, level));
    if (mended.length > MOST_GROWTH * text.length + MOST_ADDED)
      found.push({ law: 'growth', detail: `${level}: ${text.length} became ${mended.length}` });
  }
  return found;
}

/** Edits lie in the text, in order, and never overlap, also across repairs, before any table is left alone. */
function editBreaches(text: string, { repairs }: Analysis): Breach[] {
  const found: Breach[] = [];
  const all = repairs.flatMap(({ rule, edits }) => edits.map((edit) => ({ ...edit, rule })));
  for (const { rule, edits } of repairs) {
    edits.forEach((edit, index) => {
      if (edit.start < (edits[index - 1]?.end ?? 0))
        found.push({ law: 'edits', detail: `${rule}: unsorted` });
    });
  }
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  all.forEach((edit, index) => {
    const before = all[index - 1];
    if (edit.start > edit.end || edit.end > text.length)
      found.push({ law: 'edits', detail: `${edit.rule}: ${edit.start}..${edit.end} of ${text.length}` });
    else if (before !== undefined && edit.start < before.end)
      found.push({
        law: 'edits',
        detail: `${before.rule} and ${edit.rule} overlap: ${shown(text, before.start, before.end)} ${shown(text, edit.start, edit.end)}`,
      });
    else if (edit.text === text.slice(edit.start, edit.end))
      found.push({ law: 'idle', detail: `${edit.rule}: an edit that changes nothing at ${edit.start}` });
  });
  return found;
}

/**
 * Every character outside table syntax is still there, in order; where lines are put together cell by cell, in the order
 * of the cells.
 */
function lossBreaches(text: string, mended: string, level: Level, { tables, repairs }: Analysis): Breach[] {
  if (mended === text || skeleton(text) === skeleton(mended)) return [];
  // MediaWiki's marks and attributes are syntax too.
  const isWiki = repairs.some(({ rule, message }) => rule === 'wiki-table' && message.includes('MediaWiki'));
  const before = cleanedSkeleton(isWiki ? withoutWikiSyntax(text) : text, text);
  const after = cleanedSkeleton(isWiki ? withoutWikiSyntax(mended) : mended, text);
  const isMoved = tables.some(({ rows, header }) =>
    [header ?? [], ...rows].some((row) => row.some(({ pieces }) => pieces !== null)),
  );
  if (before === after || (isMoved && sorted(before) === sorted(after))) return [];
  return [{ law: 'loss', detail: `${level} ${firstDifference(before, after)}` }];
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function stillnessBreaches(mended: string, level: Level): Breach[] {
  const again = mend(mended, { level });
  if (again === mended) return [];
  const rules = repairsAt(level, analyze(mended).repairs).map(({ rule }) => rule);
  return [
    {
      law: 'stillness',
      detail: `${level} ${[...new Set(rules)].join(', ')} ${firstDifference(mended, again)}`,
    },
  ];
}

/** Places lie in the text and point to what they say; each repair says something. */
function placeBreaches(text: string, { tables, repairs }: Analysis): Breach[] {
  const found: Breach[] = [];
  const lines = scanLines(text);
  const isPlace = ({ start, end }: Place): boolean =>
    start.offset <= end.offset &&
    end.offset <= text.length &&
    [start, end].every((point) => {
      const expected = pointAt(lines, point.offset);
      return point.line === expected.line && point.column === expected.column;
    });
  for (const { rule, message, place, confidence, table } of repairs) {
    if (!isPlace(place))
      found.push({ law: 'place', detail: `${rule}: ${place.start.offset}..${place.end.offset}` });
    if (message === '' || message === rule) found.push({ law: 'explained', detail: `${rule}: no message` });
    if (!(confidence > 0 && confidence <= 1))
      found.push({ law: 'explained', detail: `${rule}: ${confidence}` });
    if (table < -1 || table >= tables.length)
      found.push({ law: 'explained', detail: `${rule}: table ${table}` });
  }
  let before = 0;
  for (const table of tables) {
    if (table.start < before) found.push({ law: 'place', detail: `the table at ${table.start} overlaps` });
    before = table.end;
    for (const cell of [...(table.header ?? []), ...table.rows.flat()]) {
      if (!isInside(cell, table))
        found.push({ law: 'place', detail: `a cell at ${cell.start}..${cell.end} is outside its table` });
      else if (cell.missing ? cell.start !== cell.end || cell.text !== '' : !isCutFrom(text, cell))
        found.push({
          law: 'cell',
          detail: `${shown(cell.text)} is not ${shown(text, cell.start, cell.end)} at ${cell.start}`,
        });
    }
  }
  return found;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

/** True where a cell's text is what its span, or its pieces, hold, escapes undone and damaged characters left out. */
function isCutFrom(text: string, cell: Cell): boolean {
  const source = (cell.pieces ?? [cell]).map(({ start, end }) => text.slice(start, end)).join('\n');
  if (plain(source) === plain(cell.text)) return true;
  return cleanedSkeleton(source, text) === cleanedSkeleton(cell.text, text);
}

function plain(source: string): string {
  return source.replace(/\\\|/g, '|').replace(/\s+/g, ' ');
}
