import { isBlank, skipBlanks } from '../gfm/codes.ts';
import { readDelimiterRow } from '../gfm/delimiter.ts';
import { findPipe } from '../gfm/row.ts';
import { displayWidth } from './width.ts';

/** How the lines of one table are drawn. Columns are those of a fixed-width font, from where the line's content starts. */
export interface LineStyle {
  /** Blanks before the line's first character. */
  readonly indent: number;
  /** Whether lines start, and end, with a pipe. */
  readonly leading: boolean;
  readonly trailing: boolean;
  /** The least number of blanks between a pipe and what stands next to it. */
  readonly padding: 0 | 1;
  /** The columns of the pipes where they stand below each other, then that of the line's end; `null` where they do not. */
  readonly stops: readonly number[] | null;
}

/** How a table is drawn that gives no example: `| a | b |`. */
export const PLAIN: LineStyle = { indent: 0, leading: true, trailing: true, padding: 1, stops: null };

/** Lines that are padded beyond this column are out of proportion to what they hold. */
const LAST_STOP = 512;

/** The blanks beside one pipe; -1 where the line starts or ends there. */
interface Pipe {
  readonly column: number;
  readonly before: number;
  readonly after: number;
}

interface LineShape {
  readonly indent: number;
  readonly end: number;
  readonly leading: boolean;
  readonly trailing: boolean;
  readonly pipes: readonly Pipe[];
}

/**
 * Reads how lines are drawn, from the lines of a table that stay as they are: with one blank beside each pipe, with none,
 * or with the pipes below each other, whichever they depart from least. Outer pipes are those of the first line.
 *
 * @param lines - without container prefix and blanks at their ends; the header row first if it is among them
 */
export function lineStyleOf(lines: readonly string[]): LineStyle {
  const drawn = lines.filter((line) => !line.startsWith('\t'));
  const shapes = drawn.map(shapeOf);
  const [first] = shapes;
  if (first === undefined) return PLAIN;
  const { indent, leading, trailing } = first;
  const { compact, tight, unaligned } = departuresOf(shapes, first);
  const stops = stopsOf(first);
  if (unaligned < Math.min(compact, tight) && (stops.at(-1) ?? 0) <= LAST_STOP) {
    // Blanks give way in a delimiter row whose columns are narrow.
    const rows = shapes.filter((_, at) => !isDelimiterRow(drawn[at] ?? ''));
    const isPadded = (rows.length === 0 ? shapes : rows).every(({ pipes }) =>
      pipes.every(({ before, after }) => before !== 0 && after !== 0),
    );
    return { indent, leading, trailing, padding: isPadded ? 1 : 0, stops };
  }
  return { indent, leading, trailing, padding: tight < compact ? 0 : 1, stops: null };
}

function isDelimiterRow(line: string): boolean {
  return readDelimiterRow(line, 0, line.length) !== null;
}

function shapeOf(line: string): LineShape {
  const indent = skipBlanks(line, 0, line.length);
  const pipes: Pipe[] = [];
  let from = 0;
  let column = 0;
  for (
    let at = findPipe(line, indent, line.length);
    at < line.length;
    at = findPipe(line, at + 1, line.length)
  ) {
    column += displayWidth(line.slice(from, at));
    from = at;
    const next = skipBlanks(line, at + 1, line.length);
    pipes.push({
      column,
      before: at === indent ? -1 : at - trimmedEnd(line, at),
      after: next === line.length ? -1 : next - at - 1,
    });
  }
  return {
    indent,
    end: column + displayWidth(line.slice(from)),
    leading: pipes[0]?.before === -1,
    trailing: pipes.at(-1)?.after === -1,
    pipes,
  };
}

function trimmedEnd(line: string, at: number): number {
  while (at > 0 && isBlank(line.charCodeAt(at - 1))) at--;
  return at;
}

/** How often lines depart from each way to draw them. */
interface Departures {
  /** Places beside a pipe that have not one blank, and that have any. */
  readonly compact: number;
  readonly tight: number;
  /** Pipes that stand below none of the first line. */
  readonly unaligned: number;
}

function departuresOf(shapes: readonly LineShape[], first: LineShape): Departures {
  const stops = new Set(first.pipes.map(({ column }) => column));
  let compact = 0;
  let tight = 0;
  let unaligned = 0;
  for (const { pipes } of shapes)
    for (const { column, before, after } of pipes) {
      if (before !== -1 && before !== 1) compact++;
      if (after !== -1 && after !== 1) compact++;
      if (before > 0) tight++;
      if (after > 0) tight++;
      if (!stops.has(column)) unaligned++;
    }
  return { compact, tight, unaligned };
}

function stopsOf({ pipes, end }: LineShape): number[] {
  return [...pipes.map(({ column }) => column), end];
}
