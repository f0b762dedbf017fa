import { bracketClose, bracketOpen, exclamationMark, pipe } from '../gfm/codes.ts';
import { skipBlanks, trimmedLoosely } from '../tokens/row.ts';
import type { Span } from '../types.ts';

const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** The attributes of MediaWiki's tables, rows and cells, but `data-` and `aria-` ones. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'abbr align axis bgcolor border cellpadding cellspacing char charoff class colspan dir frame headers height id ' +
    'lang nowrap role rowspan rules scope style summary title valign width'
  ).split(' '),
);

const ATTRIBUTE = /\s*([a-z][\w-]*)(?:=("[^"|]*"|'[^'|]*'|[^\s"'=|]*))?(?=\s|$)/iy;

/**
 * The values of attributes by their names in small letters; `null` where anything else stands there, which MediaWiki
 * would drop and we must not. Of all that may lack a value only `nowrap` is no word.
 */
export function attributesOf(source: string): ReadonlyMap<string, string> | null {
  const attributes = new Map<string, string>();
  let at = 0;
  while (skipBlanks(source, at, source.length) < source.length) {
    ATTRIBUTE.lastIndex = at;
    const [all, name = '', value] = ATTRIBUTE.exec(source) ?? [];
    const known = name.toLowerCase();
    if (all === undefined || !(NAMES.has(known) || /^(?:aria|data)-/.test(known))) return null;
    if (value === undefined && known !== 'nowrap') return null;
    attributes.set(known, (value ?? '').replace(/["']/g, ''));
    at += all.length;
  }
  return attributes;
}

/** The cells that stand on one line. */
export interface WikiCells {
  readonly cells: number[][];
  /** Whether one of them reaches over others, which no cell of GFM does. */
  readonly isSpanning: boolean;
}

/**
 * Cuts a line into cells at `||`, and for names at `!!`, outside `{{ }}` and `[[ ]]`, whose pipes are their own. What
 * stands before a single pipe in a cell is left out where it is attributes:
 *
 *     | bolt || style="color: red" | M6
 *               ^^^^^^^^^^^^^^^^^^^^
 */
export function readWikiCells(text: string, start: number, end: number, isNames: boolean): WikiCells {
  const cells: number[][] = [];
  let isSpanning = false;
  let from = start;
  let bar = -1;
  let depth = 0;
  const close = (at: number): void => {
    const attributes = bar === -1 ? null : attributesOf(text.slice(from, bar));
    if (attributes !== null && isSpan(attributes)) isSpanning = true;
    cells.push([...trimmedLoosely(text, attributes === null ? from : bar + 1, at)]);
    bar = -1;
  };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isTwice = code === text.charCodeAt(at + 1);
    if (isTwice && (code === OPEN_BRACE || code === bracketOpen)) {
      depth++;
      at++;
    } else if (isTwice && (code === CLOSE_BRACE || code === bracketClose)) {
      depth = Math.max(0, depth - 1);
      at++;
    } else if (isTwice && depth === 0 && (code === pipe || (isNames && code === exclamationMark))) {
      close(at);
      from = at + 2;
      at++;
    } else if (code === pipe && depth === 0 && bar === -1) bar = at;
  }
  close(end);
  return { cells, isSpanning };
}

/** The text of a caption, without its attributes and the blanks around it. */
export function readWikiCaption(text: string, start: number, end: number): Span | null {
  const bar = text.slice(start, end).indexOf('|');
  const isBehind = bar !== -1 && attributesOf(text.slice(start, start + bar)) !== null;
  const from = skipBlanks(text, isBehind ? start + bar + 1 : start, end);
  return from < end ? { start: from, end } : null;
}

function isSpan(attributes: ReadonlyMap<string, string>): boolean {
  return ['colspan', 'rowspan'].some((name) => Number(attributes.get(name) ?? 1) !== 1);
}
