import { isEscaped } from '../gfm/codes.ts';
import { type AngleMemo, angleMemo, autolinkEnd, NONE, OPEN, rawHtmlEnd } from './angles.ts';
import { splitEdges, trimBlanks, wellFormed } from './blanks.ts';
import { type CodeSpans, codeSpansOf, codeValue } from './code-spans.ts';

/** What a line break inside a cell becomes. */
export type LineBreak = 'br' | 'space';

/**
 * Writes inline Markdown so that it can stand between the pipes of a row and means there what it meant outside.
 * The result has no line break and no unescaped pipe, and md4c, which pairs backticks and brackets across pipes, finds
 * nothing to pair. A pipe inside an autolink is percent-encoded, one inside raw HTML becomes `&#124;`.
 * A code span with a backslash before a pipe cannot be said in GFM and becomes `<code>` with character references.
 *
 * @param markdown - the cell's content, a pipe in it written as it is. A backslash before a pipe has its Markdown
 *   meaning: it escapes it, so `a\|b` and `a|b` give the same cell
 * @param lineBreak - what a line break outside code and HTML becomes: `<br>` or a space
 */
export function escapeCell(markdown: string, lineBreak: LineBreak = 'br'): string {
  const { before, core, after } = splitEdges(trimBlanks(wellFormed(markdown)));
  const written = escapeInline(core, lineBreak);
  // A lone backslash is text at the end of a cell, but would escape the reference that follows it here.
  const guard = after !== '' && isEscaped(written, 0, written.length) ? '\\' : '';
  return before + written + guard + after;
}

/** What one walk over one cell looks at. */
interface Walk {
  readonly text: string;
  readonly lineBreak: LineBreak;
  readonly codeSpans: CodeSpans;
  readonly angles: AngleMemo;
  /** How many square brackets are open. */
  brackets: number;
}

/** How a stretch of the cell is written, and where the stretch ends. */
interface Piece {
  readonly written: string;
  readonly end: number;
}

function escapeInline(text: string, lineBreak: LineBreak): string {
  const walk: Walk = { text, lineBreak, codeSpans: codeSpansOf(text), angles: angleMemo(), brackets: 0 };
  const special = /[\\|`<[\]\r\n\u2028\u2029]/g;
  let out = '';
  let at = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const isLineEnding = match[0] === '\n' || match[0] === '\r';
    out += text.slice(at, isLineEnding ? withoutIndentBefore(text, match.index, at) : match.index);
    const piece = pieceAt(walk, match.index, match[0]);
    out += piece.written;
    at = piece.end;
    special.lastIndex = at;
  }
  return out + text.slice(at);
}

function pieceAt(walk: Walk, at: number, character: string): Piece {
  switch (character) {
    case '\\':
      return backslashes(walk, at);
    case '`':
      return backticks(walk, at);
    case '<':
      return angle(walk, at);
    case '[':
    case ']':
      return bracket(walk, at, character);
    case '|':
      return { written: '\\|', end: at + 1 };
    case '\r':
    case '\n':
      return lineEnding(walk, at);
    default:
      return { written: reference(character), end: at + 1 };
  }
}

function backslashes({ text, lineBreak }: Walk, at: number): Piece {
  const end = runEnd(text, at, 92);
  const run = text.slice(at, end);
  const next = text.charAt(end);
  const odd = run.length % 2 === 1;
  // Engines disagree on an even run before a pipe and agree on an odd one.
  if (next === '|') return { written: `${run}${odd ? '' : '\\'}|`, end: end + 1 };
  if (!odd) return { written: run, end };
  if (/[`<[\]]/.test(next)) return { written: run + next, end: end + 1 };
  // A hard break: the line ending behind it says as much.
  if (next === '\r' || next === '\n') return { written: run.slice(1), end };
  // A backslash that was text must not come to stand before the punctuation that replaces what follows it.
  const follower = text.charAt(withoutIndentAfter(text, end));
  const becomesTag = lineBreak === 'br' && (follower === '\r' || follower === '\n');
  return { written: becomesTag || isSeparator(next) ? `${run}\\` : run, end };
}

function backticks({ text, codeSpans }: Walk, at: number): Piece {
  const contentStart = runEnd(text, at, 96);
  const length = contentStart - at;
  const contentEnd = codeSpans.closing(length, contentStart);
  if (contentEnd === -1) return { written: '\\`'.repeat(length), end: contentStart };
  const end = contentEnd + length;
  return { written: codeInCell(text.slice(at, end), text.slice(contentStart, contentEnd)), end };
}

function angle({ text, angles }: Walk, at: number): Piece {
  const link = autolinkEnd(text, at);
  if (link !== NONE) {
    return { written: text.slice(at, link).replace(/[|\u2028\u2029]/g, encodeURIComponent), end: link };
  }
  const html = rawHtmlEnd(text, at, angles);
  if (html === NONE || html === OPEN) return { written: html === OPEN ? '\\<' : '<', end: at + 1 };
  const written = onOneLine(text.slice(at, html)).replace(/[|\u2028\u2029]/g, reference);
  return { written, end: html };
}

function bracket(walk: Walk, at: number, character: string): Piece {
  const end = at + 1;
  if (character === '[') walk.brackets++;
  else if (walk.brackets > 0) walk.brackets--;
  // It closes nothing in this cell, but md4c would take it for the end of a link that an earlier cell opened.
  else if (/[([]/.test(walk.text.charAt(end))) return { written: '\\]', end };
  return { written: character, end };
}

function lineEnding({ text, lineBreak }: Walk, at: number): Piece {
  const end = at + (text.startsWith('\r\n', at) ? 2 : 1);
  if (lineBreak === 'br') return { written: '<br>', end: withoutIndentAfter(text, end) };
  let next = end;
  while (/[ \t\r\n]/.test(text.charAt(next))) next++;
  return { written: ' ', end: next };
}

/** Characters that inline Markdown gives a meaning; inside `<code>` they are written as references. */
const INLINE_PUNCTUATION = /[&<>|\\`*_[\]~$:@\u2028\u2029]/g;

function codeInCell(span: string, content: string): string {
  if (!/[\u2028\u2029]/.test(content) && !hasEscapedPipe(content))
    return onOneLine(span).replace(/\|/g, '\\|');
  return `<code>${codeValue(content).replace(INLINE_PUNCTUATION, reference)}</code>`;
}

/** Whether an odd run of backslashes stands before a pipe; an even run can be made odd, an odd one is taken as escape. */
function hasEscapedPipe(text: string): boolean {
  for (let pipe = text.indexOf('|'); pipe !== -1; pipe = text.indexOf('|', pipe + 1)) {
    if (isEscaped(text, 0, pipe)) return true;
  }
  return false;
}

function onOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, ' ');
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function isSeparator(character: string): boolean {
  return character === '\u2028' || character === '\u2029';
}

function runEnd(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

function withoutIndentBefore(text: string, end: number, from: number): number {
  while (end > from && isIndent(text.charCodeAt(end - 1))) end--;
  return end;
}

function withoutIndentAfter(text: string, start: number): number {
  while (isIndent(text.charCodeAt(start))) start++;
  return start;
}

function isIndent(code: number): boolean {
  return code === 32 || code === 9;
}
