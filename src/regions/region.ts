import { type Blocks, type GfmTable, LineKind } from '../blocks/types.ts';
import { type Row, readRow, skipBlanks, skipBlanksBack } from '../tokens/row.ts';
import { type Rule, readRule } from '../tokens/rule.ts';
import { type Separators, scanSeparators } from '../tokens/separators.ts';

/**
 * Where a region's text comes from: ordinary flow content, code that may hold nothing but a table, or lines whose shared
 * prefix was left out.
 */
export type Origin = 'flow' | 'fencedCode' | 'indentedCode' | 'prefixed';

/**
 * A run of lines of one container in which tables may stand: the unit that recovery works on. Lines are numbered from 0
 * inside the region; what is asked of a line is read once and kept.
 */
export interface Region {
  readonly text: string;
  readonly blocks: Blocks;
  readonly origin: Origin;
  /** Id of the container that the lines are seen from. */
  readonly container: number;
  readonly count: number;
  /** Index in the text of each line; of the first one where several lines of the text were put together. */
  readonly lines: readonly number[];
  /** Index in the text of the last one put together. */
  readonly lastLines: readonly number[];
  /** Offset after each line's container prefix: where its indentation starts. */
  readonly contents: readonly number[];
  /** Offset at which each line's content starts, container prefix left out and blanks skipped. */
  readonly starts: readonly number[];
  /** Offset after each line's last character that is no blank. */
  readonly ends: readonly number[];
  /** The tables that GFM reads, by the index of their header row's line in the text. */
  readonly gfmTables: ReadonlyMap<number, GfmTable>;
  readonly cache: LineCache;
}

interface LineCache {
  readonly separators: (Separators | undefined)[];
  readonly rules: (Rule | null | undefined)[];
  readonly rows: (Row | undefined)[];
  readonly masks: number[];
  nextRules: Int32Array | null;
}

/** Whether no row follows: the end of the region, a blank line, or a line without a separator. */
export function endsRows(region: Region, line: number, mask: number): boolean {
  return (
    line >= region.count ||
    isBlankLine(region, line) ||
    (rowOfLine(region, line, mask)?.separators.length ?? 0) === 0
  );
}

/** Makes a region of the given lines; `contents[i]` is where the content of line `lines[i]` starts. */
export function makeRegion(
  text: string,
  blocks: Blocks,
  gfmTables: ReadonlyMap<number, GfmTable>,
  origin: Origin,
  container: number,
  lines: readonly number[],
  contents: readonly number[],
): Region {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const end = blocks.lines.ends[lines[i] ?? 0] ?? 0;
    const start = skipBlanks(text, contents[i] ?? 0, end);
    starts.push(start);
    ends.push(skipBlanksBack(text, start, end));
  }
  const cache = emptyCache(lines.length);
  return {
    text,
    blocks,
    origin,
    container,
    count: lines.length,
    lines,
    lastLines: lines,
    contents,
    starts,
    ends,
    gfmTables,
    cache,
  };
}

/**
 * The same region with lines put together: `firsts` are the lines that stay the first of theirs. GFM's own tables are
 * forgotten, since it reads each line by itself.
 */
export function joinRegionLines(region: Region, firsts: readonly number[]): Region {
  const lastOf = (index: number): number => (firsts[index + 1] ?? region.count) - 1;
  return withLines(region, {
    origin: region.origin,
    count: firsts.length,
    lines: firsts.map((line) => region.lines[line] ?? 0),
    lastLines: firsts.map((_, index) => region.lines[lastOf(index)] ?? 0),
    contents: firsts.map((line) => region.contents[line] ?? 0),
    starts: firsts.map((line) => startOf(region, line)),
    ends: firsts.map((_, index) => endOf(region, lastOf(index))),
    gfmTables: new Map(),
    cache: emptyCache(firsts.length),
  });
}

/** The lines of a region from `first` up to `end`, with what is known of them. */
export function sliceRegion(region: Region, first: number, end: number): Region {
  const { cache } = region;
  return withLines(region, {
    origin: region.origin,
    count: end - first,
    lines: region.lines.slice(first, end),
    lastLines: region.lastLines.slice(first, end),
    contents: region.contents.slice(first, end),
    starts: region.starts.slice(first, end),
    ends: region.ends.slice(first, end),
    gfmTables: region.gfmTables,
    cache: emptyCache(end - first, cache.separators.slice(first, end), cache.rules.slice(first, end)),
  });
}

/** Some lines of a region, from `first` on, whose contents start at the given offsets. GFM sees no table in them. */
export function shiftRegion(region: Region, first: number, contents: readonly number[]): Region {
  const end = first + contents.length;
  return withLines(region, {
    origin: 'prefixed',
    count: contents.length,
    lines: region.lines.slice(first, end),
    lastLines: region.lastLines.slice(first, end),
    contents,
    starts: contents.map((offset, index) => skipBlanks(region.text, offset, endOf(region, first + index))),
    ends: region.ends.slice(first, end),
    gfmTables: new Map(),
    cache: emptyCache(contents.length),
  });
}

/** A region of the same text and container. Written out: a copy made by spreading has a hidden class of its own. */
function withLines(
  { text, blocks, container }: Region,
  own: Omit<Region, 'text' | 'blocks' | 'container'>,
): Region {
  const { origin, count, lines, lastLines, contents, starts, ends, gfmTables, cache } = own;
  return {
    text,
    blocks,
    origin,
    container,
    count,
    lines,
    lastLines,
    contents,
    starts,
    ends,
    gfmTables,
    cache,
  };
}

/** How many lines of the text were put together as this one. */
export function sourceLineCount(region: Region, at: number): number {
  return (region.lastLines[at] ?? 0) - (region.lines[at] ?? 0) + 1;
}

/** The table that GFM reads from this line on, its header row being there. */
export function gfmTableAt(region: Region, at: number): GfmTable | null {
  return region.origin === 'flow' ? (region.gfmTables.get(region.lines[at] ?? -1) ?? null) : null;
}

/** Lists of their length from the start: one that is filled from its end is kept as a table of keys otherwise. */
function emptyCache(
  count: number,
  separators = new Array<Separators | undefined>(count),
  rules = new Array<Rule | null | undefined>(count),
): LineCache {
  return { separators, rules, rows: new Array(count), masks: new Array(count), nextRules: null };
}

export function startOf(region: Region, at: number): number {
  return region.starts[at] ?? region.text.length;
}

export function endOf(region: Region, at: number): number {
  return region.ends[at] ?? region.text.length;
}

export function isBlankLine(region: Region, at: number): boolean {
  return at < region.count && startOf(region, at) === endOf(region, at);
}

/** The first line from `at` on that is not blank, or the region's line count. */
export function skipBlankLines(region: Region, at: number): number {
  while (at < region.count && isBlankLine(region, at)) at++;
  return at;
}

export function kindOf(region: Region, at: number): number {
  return region.blocks.kinds[region.lines[at] ?? -1] ?? LineKind.blank;
}

/** Everything on the line that may separate cells. */
export function separatorsOf(region: Region, at: number): Separators {
  const known = region.cache.separators[at];
  if (known !== undefined) return known;
  const found = at < region.count ? scanSeparators(region.text, startOf(region, at), endOf(region, at)) : [];
  region.cache.separators[at] = found;
  return found;
}

/** The line as a rule, or `null`. */
export function ruleOf(region: Region, at: number): Rule | null {
  if (at >= region.count || at < 0) return null;
  const known = region.cache.rules[at];
  if (known !== undefined) return known;
  const found = readRule(region.text, startOf(region, at), endOf(region, at));
  region.cache.rules[at] = found;
  return found;
}

/** The first line from `at` on that is a rule, or -1. */
export function nextRule(region: Region, at: number): number {
  if (region.cache.nextRules === null) {
    const next = new Int32Array(region.count + 1).fill(-1);
    for (let line = region.count - 1; line >= 0; line--)
      next[line] = ruleOf(region, line) !== null ? line : (next[line + 1] ?? -1);
    region.cache.nextRules = next;
  }
  return region.cache.nextRules[at] ?? -1;
}

/**
 * True for a rule that is drawn out, and so no row of single dashes for "none": at least two dashes a cell.
 */
export function isRuleLine(region: Region, at: number): boolean {
  const rule = ruleOf(region, at);
  return rule !== null && (rule.frame || rule.bare || rule.dashes >= 2 * (rule.count - rule.hollow));
}

/** The line as a row under the separator classes of `mask`; `null` where it is blank or outside the region. */
export function rowOfLine(region: Region, at: number, mask: number): Row | null {
  if (at >= region.count || at < 0 || isBlankLine(region, at)) return null;
  const known = region.cache.rows[at];
  if (known !== undefined && region.cache.masks[at] === mask) return known;
  const row = readRow(region.text, startOf(region, at), endOf(region, at), separatorsOf(region, at), mask);
  region.cache.rows[at] = row;
  region.cache.masks[at] = mask;
  return row;
}
