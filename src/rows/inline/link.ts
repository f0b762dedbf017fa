import { characterBefore, isAsciiDigit, isAsciiLetter, isAsciiPunctuation, isSpace } from './characters.ts';
import { entityAt } from './entities.ts';
import type { Target } from './nodes.ts';

/** How many parentheses may be open in a link destination; CommonMark asks for at least three. */
const deepestParenthesis = 32;

/** Reads `(destination "title")` at `start`, where `source` has a `(` (CommonMark 6.3, inline link). */
export function targetAt(source: string, start: number): { target: Target; end: number } | undefined {
  const first = skipSpace(source, start + 1);
  const url = source.charAt(first) === '<' ? bracketedEnd(source, first) : bareEnd(source, first);
  if (url === undefined) return undefined;
  const next = skipSpace(source, url.end);
  const title = next === url.end ? undefined : titleAt(source, next);
  const last = title === undefined ? next : skipSpace(source, title.end);
  if (source.charAt(last) !== ')') return undefined;
  return { target: { url: url.text, title: title === undefined ? null : title.text }, end: last + 1 };
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

function bracketedEnd(source: string, start: number): Piece | undefined {
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '>') return { text: unescaped(source, start + 1, at), end: at + 1 };
    if (character === '<' || character === '\n') return undefined;
    if (character === '\\') at++;
  }
  return undefined;
}

function bareEnd(source: string, start: number): Piece | undefined {
  let depth = 0;
  let at = start;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 32) break;
    if (code === 92 /* '\\' */ && isAsciiPunctuation(source.charCodeAt(at + 1))) at++;
    else if (code === 40 /* '(' */ && ++depth > deepestParenthesis) return undefined;
    else if (code === 41 /* ')' */ && --depth < 0) break;
  }
  return depth > 0 ? undefined : { text: unescaped(source, start, at), end: at };
}

function titleAt(source: string, start: number): Piece | undefined {
  const open = source.charAt(start);
  const close = open === '(' ? ')' : open;
  if (close !== '"' && close !== "'" && close !== ')') return undefined;
  if (open === ')') return undefined;
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === close) return { text: unescaped(source, start + 1, at), end: at + 1 };
    if (character === open) return undefined;
    if (character === '\\') at++;
  }
  return undefined;
}

/** The text between two offsets with its backslash escapes and character references resolved. */
function unescaped(source: string, start: number, end: number): string {
  let result = '';
  let from = start;
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === 92 /* '\\' */ && at + 1 < end && isAsciiPunctuation(source.charCodeAt(at + 1))) {
      result += source.slice(from, at);
      from = at + 1;
      at += 2;
      continue;
    }
    const entity = code === 38 /* '&' */ ? entityAt(source, at) : undefined;
    if (entity !== undefined && entity.end <= end) {
      result += source.slice(from, at) + entity.text;
      from = entity.end;
      at = entity.end;
      continue;
    }
    at++;
  }
  return result + source.slice(from, end);
}

/** Reads `<https://...>` or `<name@host>` at `start`, where `source` has a `<` (CommonMark 6.5). */
export function autolinkAt(
  source: string,
  start: number,
): { text: string; url: string; end: number } | undefined {
  let end = start + 1;
  while (end < source.length && !/[\s<>]/.test(source.charAt(end))) end++;
  if (source.charAt(end) !== '>') return undefined;
  const text = source.slice(start + 1, end);
  const colon = text.indexOf(':');
  if (colon >= 2 && colon <= 32 && isScheme(text, colon)) return { text, url: text, end: end + 1 };
  const at = text.indexOf('@');
  if (at < 1 || at !== text.lastIndexOf('@') || !isHost(text, at + 1)) return undefined;
  return text.includes('\\') ? undefined : { text, url: `mailto:${text}`, end: end + 1 };
}

function isScheme(text: string, end: number): boolean {
  if (!isAsciiLetter(text.charCodeAt(0))) return false;
  for (let at = 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isAsciiLetter(code) && !isAsciiDigit(code) && !'+.-'.includes(text.charAt(at))) return false;
  }
  return true;
}

function isHost(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isAsciiLetter(code) && !isAsciiDigit(code) && !'.-'.includes(text.charAt(at))) return false;
  }
  return (
    start < text.length && !'.-'.includes(text.charAt(start)) && !'.-'.includes(text.charAt(text.length - 1))
  );
}

/**
 * Where the bare address ends that starts at `start` with `http://`, `https://` or `www.` (GFM 6.9);
 * `start` where none does. `inBrackets`: a `]` ends it, too.
 */
export function bareAddressEnd(source: string, start: number, prefix: number, inBrackets: boolean): number {
  const before = characterBefore(source, start);
  if (!isSpace(before) && !'*_~([|'.includes(before)) return start;
  let end = start + prefix;
  let open = 0;
  let closed = 0;
  while (end < source.length) {
    const character = source.charAt(end);
    if (character === '<' || isSpace(character) || (inBrackets && character === ']')) break;
    if (character === '(') open++;
    if (character === ')') closed++;
    end++;
  }
  while (end > start + prefix) {
    const last = source.charAt(end - 1);
    if (last === ')' && closed > open) closed--;
    else if (!'?!.,:*_~\'"'.includes(last)) break;
    end--;
  }
  return end > start + prefix ? end : start;
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (at < source.length && ' \t\n'.includes(source.charAt(at))) at++;
  return at;
}
