import { entityLength } from '../characters/pipe-entities.ts';
import { isLineEnd } from '../gfm/codes.ts';
import type { Align } from '../types.ts';
import { Glyph, glyphAt, glyphKind, glyphLength } from './glyphs.ts';
import { isBlank, skipBlanks, skipBlanksBack } from './row.ts';

/**
 * A line made of dashes and table syntax only: a delimiter row as GFM has it, one that was damaged, or the frame that a
 * terminal draws.
 */
export interface Rule {
  /** How many cells it shows, the empty outer ones left out; for a bare rule, how many runs of dashes. */
  readonly count: number;
  readonly align: readonly Align[];
  /** True where GFM takes it for a delimiter row. */
  readonly gfm: boolean;
  /** True where no separator or junction stands in it: `-----` or `--- ---`. */
  readonly bare: boolean;
  /** True where it is drawn with junctions (`+`, `┼`) or box-drawing lines. */
  readonly frame: boolean;
  /** True where it is drawn with `=`. */
  readonly double: boolean;
  /** How many dashes it has in all. */
  readonly dashes: number;
  /** Cells without a dash: an empty one, or a lone colon. */
  readonly hollow: number;
  /** Offset of its first and after its last character. */
  readonly start: number;
  readonly end: number;
  readonly leading: boolean;
  readonly trailing: boolean;
}

interface CellState {
  dashes: number;
  colonFirst: boolean;
  colonLast: boolean;
  broken: boolean;
  gap: boolean;
}

/** What autocorrection makes of three dots, which some write for dashes. */
const ELLIPSIS = 0x2026;

/** What a character is to a rule. */
const Mark = {
  other: 0,
  blank: 1,
  dash: 2,
  equals: 3,
  colon: 4,
  separator: 5,
  junction: 6,
  foreignSeparator: 7,
} as const;

/** Reads the stretch as a rule, or gives `null` where something else stands in it. */
export function readRule(text: string, start: number, end: number): Rule | null {
  const from = skipBlanks(text, start, end);
  const to = skipBlanksBack(text, from, end);
  if (from === to || !mayStartRule(text.charCodeAt(from)) || startsWithCell(text, from, to)) return null;
  return readMarks(text, from, to);
}

/** By itself, since its room for what it counts is made as it is called: for each row of a table, if it stood above. */
function readMarks(text: string, from: number, to: number): Rule | null {
  const align: Align[] = [];
  let gfm = true;
  let frame = false;
  let double = false;
  let hollow = 0;
  let empty = 0;
  let dashes = 0;
  let groups = 0;
  let marks = 0;
  let separators = 0;
  let leading = false;
  let trailing = false;
  let inDashes = false;
  let cell = emptyCell();
  const closeCell = (): void => {
    if (cell.dashes === 0) hollow++;
    if (cell.dashes === 0 && !cell.colonFirst) empty++;
    if (cell.dashes === 0 || cell.broken) gfm = false;
    align.push(alignOf(cell));
  };
  for (let at = from; at < to; at++) {
    let code = text.charCodeAt(at);
    if (code === 10 || code === 13) continue;
    if (code === 92 /* \ */ && at + 1 < to) {
      gfm = false;
      code = text.charCodeAt(++at);
    }
    if (isUnseen(code)) {
      gfm = false;
      continue;
    }
    let mark: number = markOf(code);
    const entity = code === 38 /* & */ ? entityLength(text, at) : 0;
    if (entity > 0) {
      mark = Mark.separator;
      gfm = false;
      at += entity - 1;
    } else if (code === ELLIPSIS) {
      mark = Mark.dash;
      gfm = false;
      dashes += 2;
    } else if (code > 127) {
      const glyph = glyphAt(text, at);
      mark = markOfGlyph(glyphKind(glyph));
      gfm = false;
      at += glyphLength(glyph) - 1;
      if (glyphKind(glyph) === Glyph.boxDash) frame = true;
    }
    if (mark === Mark.other) return null;
    if (mark === Mark.blank) {
      if (cell.dashes > 0 || cell.colonFirst) cell.gap = true;
      inDashes = false;
      continue;
    }
    marks++;
    if (mark === Mark.dash || mark === Mark.equals) {
      if (mark === Mark.equals) {
        double = true;
        gfm = false;
      }
      if (!inDashes) groups++;
      inDashes = true;
      dashes++;
      if (cell.gap || cell.colonLast) cell.broken = true;
      cell.dashes++;
      continue;
    }
    inDashes = false;
    if (mark === Mark.colon) {
      if (cell.gap) cell.broken = true;
      if (cell.dashes > 0 ? cell.colonLast : cell.colonFirst) cell.broken = true;
      if (cell.dashes === 0) cell.colonFirst = true;
      else cell.colonLast = true;
      continue;
    }
    if (mark === Mark.junction) {
      frame = true;
      gfm = false;
    }
    separators++;
    if (marks === 1) leading = true;
    trailing = at >= to - 1;
    if (marks > 1) closeCell();
    cell = emptyCell();
  }
  if (separators === 0) {
    if (groups === 1 && hasColon(cell)) return bareColon(cell, gfm, from, to);
    if (dashes < 3) return null;
    return {
      count: groups,
      align: new Array<Align>(groups).fill(null),
      gfm: false,
      bare: true,
      frame,
      double,
      dashes,
      hollow: 0,
      start: from,
      end: to,
      leading: false,
      trailing: false,
    };
  }
  if (!trailing) closeCell();
  if (dashes === 0 && (empty > 0 || align.length < 2)) return null;
  return {
    count: align.length,
    align,
    gfm,
    bare: false,
    frame,
    double,
    dashes,
    hollow,
    start: from,
    end: to,
    leading,
    trailing,
  };
}

function bareColon(cell: CellState, plain: boolean, start: number, end: number): Rule {
  return {
    count: 1,
    align: [alignOf(cell)],
    gfm: plain && !cell.broken,
    bare: false,
    frame: false,
    double: false,
    dashes: cell.dashes,
    hollow: 0,
    start,
    end,
    leading: false,
    trailing: false,
  };
}

function hasColon(cell: CellState): boolean {
  return cell.colonFirst || cell.colonLast;
}

function emptyCell(): CellState {
  return { dashes: 0, colonFirst: false, colonLast: false, broken: false, gap: false };
}

function alignOf(cell: CellState): Align {
  if (cell.colonFirst && cell.colonLast) return 'center';
  if (cell.colonFirst) return 'left';
  return cell.colonLast ? 'right' : null;
}

function markOf(code: number): number {
  if (isBlank(code)) return Mark.blank;
  switch (code) {
    case 45 /* - */:
      return Mark.dash;
    case 61 /* = */:
      return Mark.equals;
    case 58 /* : */:
      return Mark.colon;
    case 124 /* | */:
      return Mark.separator;
    case 43 /* + */:
      return Mark.junction;
    default:
      return Mark.other;
  }
}

/** Characters without width, which come along when text is copied: a rule is one with them, though not for GFM. */
function isUnseen(code: number): boolean {
  return (
    code > 127 &&
    (code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff)
  );
}

function markOfGlyph(kind: number): number {
  switch (kind) {
    case Glyph.dash:
    case Glyph.boxDash:
      return Mark.dash;
    case Glyph.colon:
      return Mark.colon;
    case Glyph.junction:
      return Mark.junction;
    case Glyph.boxBar:
    case Glyph.fullwidthBar:
    case Glyph.brokenBar:
      return Mark.separator;
    default:
      return Mark.other;
  }
}

/** True where letters, digits or the like follow the outer pipes: nearly every row is dismissed here. */
function startsWithCell(text: string, at: number, end: number): boolean {
  while (at < end && (text.charCodeAt(at) === 124 || isBlank(text.charCodeAt(at)))) at++;
  return at < end && !mayStartRule(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at));
}

/** A rule starts with a dash, a colon, a separator, a junction or a backslash: most lines are dismissed here. */
export function mayStartRule(code: number): boolean {
  return (
    code > 127 ||
    code === 45 ||
    code === 61 ||
    code === 58 ||
    code === 124 ||
    code === 43 ||
    code === 92 ||
    code === 38
  );
}
