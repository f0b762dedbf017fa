/**
 * Where a raw HTML construct or an autolink that starts with `<` ends (CommonMark 6.5 and 6.6). The writer needs it
 * for three reasons: a pipe in there cannot be escaped with a backslash (some engines keep the backslash), a backtick
 * in there opens no code span, and one that stays open must not start at all, as md4c would let it swallow the pipe
 * and close in a later cell.
 */

/** Not such a construct. */
export const NONE = -1;
/** It would be one, if a later cell closed it. */
export const OPEN = -2;

/** What earlier scans of the same text found out; keeps the scans of one text linear together. */
export interface AngleMemo {
  /** Closers that do not occur from some earlier offset on. */
  readonly absent: Set<string>;
  /** What came (`NONE` or `OPEN`) of going on behind the opening quote at an offset. */
  readonly deadQuotes: Map<number, number>;
}

/** A memo for a text that was not scanned yet. */
export function angleMemo(): AngleMemo {
  return { absent: new Set(), deadQuotes: new Map() };
}

/** End (exclusive) of the autolink whose `<` is at `at`, or `NONE`. */
export function autolinkEnd(text: string, at: number): number {
  const body = sticky(/[^\0- <>]+/y, text, at + 1);
  const end = at + 1 + body.length;
  if (body === '' || text[end] !== '>') return NONE;
  return /^[A-Za-z][A-Za-z0-9+.-]{1,31}:/.test(body) || isEmail(body) ? end + 1 : NONE;
}

/** End (exclusive) of the raw HTML whose `<` is at `at`, or `NONE`, or `OPEN`. */
export function rawHtmlEnd(text: string, at: number, memo: AngleMemo): number {
  if (text.startsWith('<!--', at)) {
    if (text.startsWith('>', at + 4)) return at + 5;
    if (text.startsWith('->', at + 4)) return at + 6;
    return endBehind(text, '-->', at + 4, memo);
  }
  if (text.startsWith('<?', at)) return endBehind(text, '?>', at + 2, memo);
  if (text.startsWith('<![CDATA[', at)) return endBehind(text, ']]>', at + 9, memo);
  if (/^<![A-Za-z]/.test(text.slice(at, at + 3))) return endBehind(text, '>', at + 3, memo);
  if (text.startsWith('</', at)) return closingTagEnd(text, at);
  return openTagEnd(text, at, memo);
}

function closingTagEnd(text: string, at: number): number {
  const name = sticky(/[A-Za-z][A-Za-z0-9-]*\s*/y, text, at + 2);
  const end = at + 2 + name.length;
  return name !== '' && text[end] === '>' ? end + 1 : NONE;
}

function openTagEnd(text: string, at: number, memo: AngleMemo): number {
  const name = sticky(/[A-Za-z][A-Za-z0-9-]*/y, text, at + 1);
  if (name === '') return NONE;
  const visited: number[] = [];
  let end = at + 1 + name.length;
  let result = NONE;
  for (;;) {
    const blanks = sticky(/\s+/y, text, end);
    end += blanks.length;
    const tail = sticky(/\/?>/y, text, end);
    if (tail !== '') return end + tail.length;
    const attribute = blanks === '' ? '' : sticky(/[A-Za-z_:][\w.:-]*/y, text, end);
    if (attribute === '') break;
    end += attribute.length;
    const equals = sticky(/\s*=\s*/y, text, end);
    if (equals === '') continue;
    end = valueEnd(text, end + equals.length, visited, memo);
    if (end < 0) {
      result = end;
      break;
    }
  }
  for (const quote of visited) memo.deadQuotes.set(quote, result);
  return result;
}

/** End of the attribute value at `at`. The rest of a tag depends on its last quote alone, so none is tried twice. */
function valueEnd(text: string, at: number, visited: number[], memo: AngleMemo): number {
  if (at === text.length) return OPEN;
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const value = sticky(/[^\s"'=<>`]+/y, text, at);
    return value === '' ? NONE : at + value.length;
  }
  const known = memo.deadQuotes.get(at);
  if (known !== undefined) return known;
  visited.push(at);
  return endBehind(text, quote, at + 1, memo);
}

function endBehind(text: string, closer: string, from: number, memo: AngleMemo): number {
  const found = memo.absent.has(closer) ? -1 : text.indexOf(closer, from);
  if (found !== -1) return found + closer.length;
  memo.absent.add(closer);
  return OPEN;
}

function isEmail(body: string): boolean {
  const at = body.lastIndexOf('@');
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(body.slice(0, Math.max(at, 0)))) return false;
  return body
    .slice(at + 1)
    .split('.')
    .every((label) => label.length < 64 && /^[A-Za-z0-9-]+$/.test(label) && !/^-|-$/.test(label));
}

/** What the sticky `pattern` matches at `at`, or the empty string. */
function sticky(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
