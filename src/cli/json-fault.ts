import { scanLines } from '../source/lines.ts';
import { pointAt } from '../source/place.ts';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A piece of a string, one at a time: a pattern for all of them runs out of stack in a long one. */
const PIECE = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** An escape that the text ends in. */
const CUT_ESCAPE = /\\(?:u[\da-fA-F]{0,3})?$/y;

/** What may come next: in a list or an object that has just begun, its end as well. */
type Next = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end of value';

/**
 * Says where a text stops being JSON. The messages of Node have the place for some faults only, and differ by its version.
 *
 * @param json - what `JSON.parse` refused
 */
export function notJson(json: string): string {
  const at = Math.max(faultIn(json), 0);
  const { line, column } = pointAt(scanLines(json), at);
  const char = json.codePointAt(at);
  const what =
    char === undefined ? 'the text ends there' : `unexpected ${JSON.stringify(String.fromCodePoint(char))}`;
  return `not JSON at line ${line}, column ${column}: ${what}`;
}

/** Offset of the first character that cannot go on what stands before it, the end included; -1 where all is JSON. */
export function faultIn(json: string): number {
  const open: ('[' | '{')[] = [];
  let next: Next = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, json, at);
    const char = json[at];
    const takesKey: boolean = next === 'key' || next === 'first key';
    if (next === 'end of value') {
      const inside = open.at(-1);
      if (inside === undefined) return at === json.length ? -1 : at;
      if (char === ',') next = inside === '[' ? 'value' : 'key';
      else if (char === (inside === '[' ? ']' : '}')) open.pop();
      else return at;
      at++;
    } else if (next === 'colon') {
      if (char !== ':') return at;
      next = 'value';
      at++;
    } else if ((next === 'first value' && char === ']') || (next === 'first key' && char === '}')) {
      open.pop();
      next = 'end of value';
      at++;
    } else if (char === '"') {
      at = stringEnd(json, at);
      if (json[at] !== '"') return at;
      next = takesKey ? 'colon' : 'end of value';
      at++;
    } else if (takesKey) return at;
    else if (char === '[' || char === '{') {
      open.push(char);
      next = char === '[' ? 'first value' : 'first key';
      at++;
    } else {
      const end = endOf(SCALAR, json, at);
      if (end === at) return at;
      next = 'end of value';
      at = end;
    }
  }
}

/** Offset of the closing quote of the string that opens at `at`, or of what cannot stand in it. */
function stringEnd(json: string, at: number): number {
  let end = at + 1;
  for (let next = endOf(PIECE, json, end); next > end; next = endOf(PIECE, json, end)) end = next;
  return endOf(CUT_ESCAPE, json, end);
}

/** Offset after what a sticky pattern matches; the offset given where it matches nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
