import type { Edit } from '../types.ts';
import { entityLength } from './pipe-entities.ts';

/** The entities that escaping a whole text for HTML makes, and what each stood for. */
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
];

const LONGEST = 6; // &quot;

/**
 * True where a whole text was escaped for HTML on its way: not one bare `<`, `>` or `&` is left in it, and some escapes
 * are such that nobody writes them in Markdown: `&amp;`, a `&gt;` that closes nothing, an entity inside a code span. A text
 * in which somebody wrote `&lt;b&gt;` to show a tag has none of these.
 */
export function isEscapedForHtml(text: string): boolean {
  if (!text.includes('&gt;') && !text.includes('&lt;') && !text.includes('&amp;')) return false;
  if (hasBareAngle(text)) return false;
  let signs = 0;
  let open = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const entity = entityAt(text, at);
    if (entity === null) {
      // It stands for a separator: mending takes it away, and the verdict has to outlive that.
      if (entityLength(text, at) > 0) continue;
      return false;
    }
    if (entity === '&amp;') signs++;
    else if (entity === '&lt;') open++;
    else if (entity === '&gt;') {
      if (open === 0) signs += LEAST_SIGNS;
      else open--;
    }
    if (text.charCodeAt(at - 1) === BACKTICK) signs += LEAST_SIGNS;
  }
  return open > 0 || signs >= LEAST_SIGNS;
}

/** One ampersand outside code is read by Markdown as it was meant: somebody may well have written it so. */
const LEAST_SIGNS = 2;

/** True where a text has a `<`, or a `>` that is no marker of a blockquote: it was not escaped as a whole. */
export function hasBareAngle(text: string): boolean {
  return text.includes('<') || hasBareGreaterThan(text);
}

/** Whether a `>` stands anywhere but before the content of a line, where it is the marker of a blockquote. */
function hasBareGreaterThan(text: string): boolean {
  let marker = -1;
  for (let at = text.indexOf('>'); at !== -1; at = text.indexOf('>', at + 1)) {
    let before = at - 1;
    while (before > marker && (text[before] === ' ' || text[before] === '\t')) before--;
    if (before > marker && text[before] !== '\n' && text[before] !== '\r') return true;
    marker = at;
  }
  return false;
}

const BACKTICK = 96;

/**
 * The edits that undo the escaping between two offsets of a text for which `isEscapedForHtml` holds. An ampersand that
 * would be part of an entity again stays escaped: the next reading would take it for one more escape.
 */
export function unescapeEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 38) continue;
    const found = ENTITIES.find(([entity]) => text.startsWith(entity, at));
    if (found === undefined || at + found[0].length > end) continue;
    const next = at + found[0].length;
    if (found[1] !== '&' || entityAt(`&${text.slice(next, next + LONGEST)}`, 0) === null)
      edits.push({ start: at, end: next, text: found[1] });
    at = next - 1;
  }
  return edits;
}

function entityAt(text: string, at: number): string | null {
  return ENTITIES.find(([entity]) => text.startsWith(entity, at))?.[0] ?? null;
}
