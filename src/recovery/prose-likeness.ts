import { LineKind } from '../blocks/types.ts';
import { endOf, type Region, rowOfLine, startOf } from '../regions/region.ts';
import { Quoting, quotingOf } from '../tokens/quoting.ts';
import type { Row } from '../tokens/row.ts';
import { SEPARATOR_SIZE } from '../tokens/separators.ts';

/** A row and the region line it stands on. */
export interface RowOnLine {
  readonly row: Row;
  readonly line: number;
}

/**
 * True where rows without a delimiter row are something else that has pipes in it: list items, norms and regular
 * expressions, music, programs, unions, drawings, rows of numbers cut out of a larger grid. Each sign is asked of most rows,
 * so that one odd cell does not decide.
 */
export function isOtherThanTable(region: Region, rows: readonly RowOnLine[], outer: boolean): boolean {
  const most = (sign: (at: RowOnLine) => boolean): boolean => 2 * rows.filter(sign).length > rows.length;
  if (most(({ row, line }) => isQuoted(region, row, line))) return true;
  if (most(({ row }) => !isLettered(region.text, row)) && !hasNames(region.text, rows)) return true;
  if (rows.every(({ row }) => isLinkBar(region.text, row))) return true;
  if (rows.some(({ row }) => hasRepeatSign(region.text, row))) return true;
  if (most(({ row }) => hasChord(region.text, row))) return true;
  if (most(({ row }) => isHalfEmpty(row))) return true;
  const branches = rows.filter(({ row }) => hasBranch(region.text, row)).length;
  if (branches > 1 || (branches > 0 && region.origin !== 'flow')) return true;
  if (most(({ row }) => hasNorm(region.text, row))) return true;
  if (outer) return most(({ line, row }) => opensItem(region, line) && !row.leading);
  return (
    rows.some(({ line }) => opensItem(region, line)) ||
    most(({ row }) => isCode(region.text, row)) ||
    isDiffstat(region.text, rows)
  );
}

/** Most of the pipes between cells stand inside code, links, brackets, math or quotes. */
function isQuoted(region: Region, row: Row, line: number): boolean {
  const quoting = quotingOf(region.text, startOf(region, line), endOf(region, line), row.separators);
  const count = row.separators.length / SEPARATOR_SIZE;
  let inner = 0;
  let quoted = 0;
  for (let i = row.leading ? 1 : 0; i < (row.trailing ? count - 1 : count); i++) {
    inner++;
    if (quoting[i] !== Quoting.none) quoted++;
  }
  return 2 * quoted >= inner && quoted > 0;
}

/** Every cell is a link, as in a line of navigation. */
function isLinkBar(text: string, row: Row): boolean {
  for (let i = 0; i < row.cells.length; i += 2) {
    if (text[row.cells[i] ?? 0] !== '[' || text[(row.cells[i + 1] ?? 0) - 1] !== ')') return false;
  }
  return true;
}

/** Some cell has a letter. */
function isLettered(text: string, row: Row): boolean {
  return hasLetter(text, row.cells[0] ?? 0, row.cells.at(-1) ?? 0);
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191) return true;
  }
  return false;
}

/** Every cell of the first row has a letter: names above numbers. */
function hasNames(text: string, rows: readonly RowOnLine[]): boolean {
  const cells = rows[0]?.row.cells ?? [];
  for (let i = 0; i < cells.length; i += 2)
    if (!hasLetter(text, cells[i] ?? 0, cells[i + 1] ?? 0)) return false;
  return cells.length > 0;
}

/** `|x|`: a pipe that touches what is after it, then one that touches what is before it, blanks outside both. */
function hasNorm(text: string, row: Row): boolean {
  const { separators } = row;
  for (let i = 0; i + SEPARATOR_SIZE < separators.length; i += SEPARATOR_SIZE) {
    const open = separators[i] ?? 0;
    const close = separators[i + SEPARATOR_SIZE] ?? 0;
    const touches = !isSpace(text, open + 1) && !isSpace(text, close - 1) && open + 1 < close;
    if (touches && isSpace(text, open - 1) && isSpace(text, close + 1)) return !(row.leading && i === 0);
  }
  return false;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === 32 || code === 9 || code === 10 || code === 13;
}

/** `|:` opens a repeated part of a tune. */
function hasRepeatSign(text: string, row: Row): boolean {
  const start = row.cells[0] ?? 0;
  return (
    row.leading &&
    start < (row.cells[1] ?? 0) &&
    text.charCodeAt(start) === 58 &&
    text.charCodeAt(start - 1) === 124
  );
}

/** `"Am" c2`: a chord above notes, in a bar of a tune. */
function hasChord(text: string, row: Row): boolean {
  for (let i = 0; i < row.cells.length; i += 2) {
    const start = row.cells[i] ?? 0;
    if (text.charCodeAt(start) !== 34) continue;
    const chord = text.slice(start + 1, Math.min(row.cells[i + 1] ?? 0, start + LONGEST_CHORD));
    if (/^[A-G][^\s"]*" *[\w^=]/.test(chord)) return true;
  }
  return false;
}

const LONGEST_CHORD = 12;

/** A cell that starts with a dash or a branch: the line of a directory tree, an arrow of a diagram. */
function hasBranch(text: string, row: Row): boolean {
  for (let i = 0; i < row.cells.length; i += 2) {
    const start = row.cells[i] ?? 0;
    if (start < (row.cells[i + 1] ?? 0) && BRANCHES.some((branch) => text.startsWith(branch, start)))
      return true;
  }
  return false;
}

const BRANCHES = ['--', '- ', '──', '├', '└', '╰', '`-', '+-', '<-', '->'];

function isHalfEmpty(row: Row): boolean {
  let empty = 0;
  for (let i = 0; i < row.cells.length; i += 2) if (row.cells[i] === row.cells[i + 1]) empty++;
  return 2 * empty > row.count;
}

function opensItem(region: Region, line: number): boolean {
  return region.blocks.opensItem[region.lines[line] ?? 0] === 1;
}

/** A line of a program, of a union of types, of a shell session. */
function isCode(text: string, row: Row): boolean {
  const last = text.charCodeAt((row.cells.at(-1) ?? 0) - 1);
  if (last === 59 /* ; */ || last === 123 /* { */ || last === 44 /* , */ || last === 92 /* \ */) return true;
  if (text.startsWith('$ ', row.cells[0] ?? 0) || endsWithOr(text, row)) return true;
  for (let i = 2; i < row.cells.length; i += 2) {
    for (const word of NO_VALUES) if (text.startsWith(word, row.cells[i] ?? 0)) return true;
  }
  return text.slice(row.cells.at(-2) ?? 0, row.cells.at(-1) ?? 0).includes('//');
}

/** `a ||` at a line's end: an expression that goes on below. */
function endsWithOr(text: string, row: Row): boolean {
  const last = row.separators.at(-SEPARATOR_SIZE) ?? 0;
  return row.trailing && text.charCodeAt(last) === 124 && text.charCodeAt(last - 1) === 124;
}

/** What stands after the pipe of a type that may be without value. */
const NO_VALUES = ['null', 'None', 'undefined', 'nil', 'Null', 'nullptr'];

/** ` path | 12 +++--`, as git prints it below a commit. */
function isDiffstat(text: string, rows: readonly RowOnLine[]): boolean {
  return rows.every(({ row }) => {
    if (row.count !== 2) return false;
    let at = row.cells[2] ?? 0;
    const end = row.cells[3] ?? 0;
    if (text.startsWith('Bin ', at)) return true;
    const start = at;
    while (at < end && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    if (at === start) return false;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 43 && code !== 45) return false;
    }
    return true;
  });
}

/**
 * True where the rows are all that the text has. A run of rows without names and without a word around it was cut out of
 * something; its first row is as likely data as names.
 */
export function standsAlone(region: Region, first: number, mask: number): boolean {
  const { isPart, kinds } = region.blocks;
  if (isPart) return false;
  for (let line = 0; line < (region.lines[first] ?? 0); line++)
    if (kinds[line] !== LineKind.blank) return false;
  let end = first;
  while (end < region.count && (rowOfLine(region, end, mask)?.separators.length ?? 0) > 0) end++;
  for (let line = (region.lines[end - 1] ?? 0) + 1; line < kinds.length; line++)
    if (kinds[line] !== LineKind.blank) return false;
  return true;
}
