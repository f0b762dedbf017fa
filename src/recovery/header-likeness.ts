import type { Region } from '../regions/region.ts';
import type { Row } from '../tokens/row.ts';

/** What a cell's text mostly is; only as fine as telling a name from a value needs. */
const Kind = { empty: 0, number: 1, code: 2, text: 3 } as const;

/**
 * How much the first row reads like column names above the others, from -1 (it reads like one of them) to about 1.5: names are
 * short, complete, start with a capital where the script has any, are not numbers, differ in kind from what stands below
 * them, and are not repeated there.
 */
export function headerLikeness(region: Region, header: Row, body: readonly Row[]): number {
  const { text } = region;
  if (body.length === 0) return -1;
  let likeness = 0;
  let short = true;
  let capitals = true;
  let lowerBelow = false;
  let contrast = 0;
  let longer = false;
  let bold = true;
  let empty = 0;
  for (let column = 0; column < header.count; column++) {
    const start = header.cells[2 * column] ?? 0;
    const end = header.cells[2 * column + 1] ?? 0;
    const kind = kindOf(text, start, end);
    if (kind === Kind.number) return -1;
    if (kind === Kind.empty) {
      empty++;
      continue;
    }
    if (end - start > 36 || isSentenceEnd(text.charCodeAt(end - 1))) short = false;
    if (!startsUpper(text, start)) capitals = false;
    if (!text.startsWith('**', start) || !text.startsWith('**', end - 2)) bold = false;
    let other = 0;
    let length = 0;
    let filled = 0;
    for (const row of body) {
      const from = row.cells[2 * column] ?? 0;
      const to = row.cells[2 * column + 1] ?? 0;
      const below = kindOf(text, from, to);
      if (below === Kind.empty) continue;
      filled++;
      length += to - from;
      if (below !== kind) other++;
      if (below !== Kind.text || startsLower(text, from)) lowerBelow = true;
      if (to - from === end - start && text.startsWith(text.slice(start, end), from)) likeness -= 0.4;
    }
    if (filled > 0 && 2 * other > filled) contrast++;
    if (filled > 0 && length / filled > 1.6 * (end - start)) longer = true;
  }
  if (empty > 1 || empty === header.count) return -1;
  if (bold) likeness += 0.6;
  if (short) likeness += 0.15;
  if (short && capitals) likeness += lowerBelow ? 0.4 : 0.15;
  likeness += Math.min(contrast, 2) * 0.35;
  if (longer && short) likeness += 0.15;
  if (short && repeatsBelow(text, body)) likeness += 0.2;
  return Math.max(-1, likeness);
}

/** True where some column has the same text twice below: values recur, names do not. */
function repeatsBelow(text: string, body: readonly Row[]): boolean {
  const first = new Set<string>();
  for (const row of body) {
    const cell = text.slice(row.cells[0] ?? 0, row.cells[1] ?? 0);
    if (cell !== '' && first.has(cell)) return true;
    first.add(cell);
  }
  return false;
}

function kindOf(text: string, start: number, end: number): number {
  if (start === end) return Kind.empty;
  if (text.charCodeAt(start) === 96) return Kind.code;
  let digits = 0;
  let letters = 0;
  const stop = Math.min(end, start + 24);
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191) letters++;
  }
  return digits > 0 && digits >= letters ? Kind.number : Kind.text;
}

function isSentenceEnd(code: number): boolean {
  return code === 46 || code === 59 || code === 44 || code === 33 || code === 0x3002;
}

function startsUpper(text: string, at: number): boolean {
  const char = firstLetter(text, at);
  return char.toLowerCase() === char.toUpperCase() || char === char.toUpperCase();
}

function startsLower(text: string, at: number): boolean {
  const char = firstLetter(text, at);
  return char.toLowerCase() !== char.toUpperCase() && char === char.toLowerCase();
}

/** The first character that is no emphasis mark. */
function firstLetter(text: string, at: number): string {
  while (text.charCodeAt(at) === 42 || text.charCodeAt(at) === 95) at++;
  return text.charAt(at);
}
