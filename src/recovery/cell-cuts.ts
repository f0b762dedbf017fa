import type { Align } from '../types.ts';
import { Part, type Stream } from './cell-stream.ts';

/** One way to cut a stream of cells into rows: each is the index of its first cell and the one after its last. */
export interface Cut {
  readonly width: number;
  readonly header: number;
  readonly rows: readonly (readonly [number, number])[];
  readonly align: readonly Align[];
  /** How many cells the delimiter row has more or fewer than the header row. */
  readonly different: number;
  /** Cells that did not come out even. */
  readonly faults: number;
  /** Index after the last cell of the table. */
  readonly end: number;
}

/** The ways to cut the stream into rows: by its first rule, or by the period of its joints. */
export function cutsOf(stream: Stream): Cut[] {
  const first = stream.parts.findIndex((part) => part >= Part.rule);
  return first === -1 ? periodicCuts(stream) : ruledCuts(stream, first);
}

function ruledCuts(stream: Stream, first: number): Cut[] {
  if (stream.parts[first] === Part.frame) return frameCuts(stream, first);
  let after = first;
  while (stream.parts[after] === Part.rule) after++;
  const align = stream.rules.slice(first, after).map((rule) => rule?.align[0] ?? null);
  const jointed = first > 0 && stream.parts[first - 1] === Part.joint;
  const headerEnd = jointed ? first - 1 : first;
  const result: Cut[] = [];
  for (const width of new Set([align.length, headerEnd - (stream.leading ? 0 : 1)])) {
    const header = headerEnd - width;
    const doubled = header === 1 && stream.parts[0] === Part.joint;
    if (width < 2 || header < 0 || header > 1 || (stream.leading && header > 0 && !doubled)) continue;
    const body = afterRules(stream, after, align.length);
    const different = Math.abs(width - align.length);
    result.push({ width, header, align, different, ...cutRows(stream, body, width, stream.cells.length) });
  }
  return result;
}

/**
 * Where the rows start: behind the joint below the delimiter row, and behind the same row again. Single dashes are as likely
 * values that say that there is none.
 */
function afterRules({ parts, rules }: Stream, after: number, count: number): number {
  const delimiters = rules.slice(after - count, after);
  if (!delimiters.every((rule) => (rule?.dashes ?? 0) >= LEAST_DRAWN))
    return parts[after] === Part.joint ? after + 1 : after;
  for (let at = after; ; at += count) {
    if (parts[at] === Part.joint) at++;
    if (!delimiters.every((rule, index) => rules[at + index]?.dashes === rule?.dashes)) return at;
  }
}

const LEAST_DRAWN = 3;

/** Without any rule, the joints themselves tell the width where they come in a strict period. */
function periodicCuts(stream: Stream): Cut[] {
  const { parts } = stream;
  const width = parts.indexOf(Part.joint);
  if (!stream.leading || width < 2) return [];
  for (let at = 0; at < parts.length; at++) {
    if ((parts[at] === Part.joint) !== (at % (width + 1) === width)) return [];
  }
  const cut = cutRows(stream, width + 1, width, parts.length);
  const rows = cut.rows.filter(([from, to]) => to - from === width);
  if (cut.rows.length < 2 || rows.length < cut.rows.length) return [];
  return [{ width, header: 0, align: [], different: 0, ...cut, faults: UNRULED }];
}

/** What a missing delimiter row weighs among joined rows, in rows that do not come out even. */
const UNRULED = 5;

/** Cuts the cells from `at` up to `end` into rows of `width`, each followed by a joint. */
function cutRows(
  stream: Stream,
  at: number,
  width: number,
  end: number,
): Pick<Cut, 'rows' | 'faults' | 'end'> {
  const rows: [number, number][] = [];
  let faults = 0;
  const closes = (index: number): boolean =>
    index === end || (stream.parts[index] ?? Part.text) !== Part.text;
  while (at < end) {
    const left = end - at;
    if (left === 1 && rows.length > 0) break;
    let taken = width;
    if (!closes(at + width)) {
      if (at + width === end - 1) {
        rows.push([at, at + width]);
        return { rows, faults, end: at + width };
      }
      taken =
        [width - 1, width + 1, width - 2, width + 2].find(
          (count) => count > 0 && at + count <= end && closes(at + count),
        ) ?? width;
      faults++;
    }
    if (at + taken > end) {
      faults++;
      rows.push([at, end]);
      return { rows, faults, end };
    }
    rows.push([at, at + taken]);
    at += taken;
    at = afterJoint(stream, at, end);
  }
  return { rows, faults, end: at };
}

/** The index after what parts two rows: a joint, a rule or frame line, and another joint after that. */
function afterJoint(stream: Stream, at: number, end: number): number {
  if (at < end && stream.parts[at] === Part.joint) at++;
  let rule = false;
  while (at < end && (stream.parts[at] === Part.frame || stream.parts[at] === Part.rule)) {
    rule = true;
    at++;
  }
  return rule && at < end && stream.parts[at] === Part.joint ? at + 1 : at;
}

/** A joined terminal table: its frame lines stand where rows meet, and tell the width by the cells between them. */
function frameCuts(stream: Stream, first: number): Cut[] {
  const { parts, rules } = stream;
  const top = first === 0;
  const next = top ? parts.findIndex((part, index) => index > 0 && part === Part.frame) : first;
  const from = top ? 1 : 0;
  if (next === -1) return [];
  const width = next - from - (stream.parts[next - 1] === Part.joint ? 1 : 0);
  const drawn = rules[next] ?? null;
  if (width < 2 || drawn === null || drawn.count - drawn.hollow !== width) return [];
  const cut = cutRows(stream, afterJoint(stream, next, stream.cells.length), width, stream.cells.length);
  return [{ width, header: from, align: drawn.align.slice(0, width), different: 0, ...cut }];
}
