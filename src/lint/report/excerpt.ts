import { type Lines, lineAt } from '../../source/lines.ts';
import type { Place, Repair } from '../../types.ts';
import { displayWidth } from '../../write/width.ts';
import { replacementOf } from '../finding.ts';
import { shownLine } from './shown.ts';

/** Code units of a line that are shown; of a longer line, those around the damage. */
const MOST_SHOWN = 100;
/** Lines of a mended table that are shown. */
const MOST_LINES = 8;

/** The first line of a place with its number, and carets below the damage. */
export function excerptOf(text: string, lines: Lines, { start, end }: Place): string {
  const line = start.line - 1;
  const from = lines.starts[line] ?? text.length;
  const to = lines.ends[line] ?? text.length;
  const damageEnd = end.line === start.line ? end.offset : to;
  const first = Math.max(from, Math.min(start.offset - MOST_SHOWN / 2, to - MOST_SHOWN));
  const last = Math.min(to, first + MOST_SHOWN);
  const before = (first > from ? '…' : '') + shownLine(text.slice(first, start.offset));
  const damage = shownLine(text.slice(start.offset, Math.min(damageEnd, last)));
  const after = shownLine(text.slice(Math.min(damageEnd, last), last)) + (last < to ? '…' : '');
  const number = String(start.line);
  const source = `  ${number} | ${before}${damage}${after}`.trimEnd();
  const carets = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(damage)));
  return `${source}\n  ${' '.repeat(number.length)} | ${carets}\n`;
}

/** The lines that a repair changes, as they are afterwards; empty where it only takes something away. */
export function mendedLines(text: string, lines: Lines, repair: Repair): string {
  if (repair.edits.every((edit) => edit.text === '')) return '';
  const { place, expected } = replacementOf(text, lines, repair);
  const { start, end } = place;
  const from = lines.starts[lineAt(lines, start.offset)] ?? 0;
  const to = Math.max(end.offset, lines.ends[lineAt(lines, end.offset)] ?? 0);
  const whole = text.slice(from, start.offset) + expected + text.slice(end.offset, to);
  const mended = whole.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  const first = mended.slice(0, MOST_LINES).map((line) => `    ${clipped(shownLine(line))}`.trimEnd());
  if (mended.length > MOST_LINES) first.push(`    … and ${mended.length - MOST_LINES} more`);
  return `${first.join('\n')}\n`;
}

function clipped(line: string): string {
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}
