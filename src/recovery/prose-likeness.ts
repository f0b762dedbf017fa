import { endOf, type Region, startOf } from '../regions/region.ts';
import { Quoting, quotingOf } from '../tokens/quoting.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';
import type { Style } from './types.ts';

/**
 * How much the rows from `line` on look like something else that has pipes in it: code, unions, norms, music, list items,
 * link bars. In the unit of the costs; 0 where nothing speaks against a table.
 */
export function proseLikeness(region: Region, line: number, rows: readonly Row[], style: Style): number {
  let against = 0;
  let quoted = 0;
  let inner = 0;
  let items = 0;
  let filled = 0;
  let lettered = 0;
  let marks = 0;
  rows.forEach((row, index) => {
    const at = line + index;
    const quoting = quotingOf(region.text, startOf(region, at), endOf(region, at), row.separators);
    const count = row.separators.length / SEPARATOR_SIZE;
    for (let i = row.leading ? 1 : 0; i < (row.trailing ? count - 1 : count); i++) {
      inner++;
      if ((quoting[i] ?? 0) !== Quoting.none) quoted++;
    }
    if (isItem(region, at)) items++;
    if (hasMusicMark(region, row)) marks++;
    for (let i = 0; i < row.cells.length; i += 2) {
      const start = row.cells[i] ?? 0;
      const end = row.cells[i + 1] ?? 0;
      if (start === end) continue;
      filled++;
      if (hasLetter(region.text, start, end)) lettered++;
    }
  });
  if (2 * quoted > inner) against += 6;
  if (2 * items > rows.length) against += 6;
  if (marks > 0) against += 6;
  if (2 * lettered < filled) against += 4;
  if (2 * filled < rows.length * (rows[0]?.count ?? 1)) against += 3;
  if (!style.leading && !style.trailing) against += codeLikeness(region, rows);
  return against;
}

function isItem(region: Region, at: number): boolean {
  return (
    region.blocks.opensItem[region.lines[at] ?? 0] === 1 &&
    !(region.text.charCodeAt(startOf(region, at)) >= 48 && region.text.charCodeAt(startOf(region, at)) <= 57)
  );
}

/** `|:`, `:|` and `||` at a row's edge are repeat signs and norms. */
function hasMusicMark(region: Region, row: Row): boolean {
  if (!row.leading || row.count < 2) return false;
  const start = row.cells[0] ?? 0;
  return (
    region.text.charCodeAt(start) === 58 &&
    start < (row.cells[1] ?? 0) &&
    region.text.charCodeAt(start - 1) === 124
  );
}

/** Rows without outer pipes: signs of a program, a union of types, a shell pipeline, a diffstat. */
function codeLikeness(region: Region, rows: readonly Row[]): number {
  let signs = 0;
  for (const row of rows) {
    const start = row.cells[0] ?? 0;
    const end = row.cells.at(-1) ?? 0;
    const last = region.text.charCodeAt(end - 1);
    const tail = region.text.slice(row.cells.at(-2) ?? 0, end);
    if (last === 59 || last === 123 || last === 44 || last === 92) signs++;
    else if (/^(?:null|None|undefined|nil|nullptr)\b/.test(tail) || tail.includes('//')) signs++;
    else if (/^\d+ [+-]+$/.test(tail) || /^Bin /.test(tail)) signs++;
    else if (region.text.startsWith('$ ', start)) signs++;
  }
  return 2 * signs > rows.length ? 6 : 0;
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191) return true;
  }
  return false;
}
