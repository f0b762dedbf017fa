import { isAsciiPunctuation } from './characters.ts';
import { type Delimiter, delimiterOf, resolveEmphasis } from './emphasis.ts';
import { entityAt } from './entities.ts';
import { markupAt, raisedDigitsAt } from './html.ts';
import { autolinkAt, bareAddressEnd, targetAt } from './link.ts';
import type { InlineNode, OpenNode, TextNode } from './nodes.ts';

/** Everything that can be more than text. All alternatives have a fixed length, so a search never backtracks. */
const special = /[\\`*_~[\]!<&\n]|https?:\/\/|www\./giu;

interface Bracket {
  readonly node: OpenNode;
  /** How many delimiters were waiting when it opened. */
  readonly delimiters: number;
}

interface Reader {
  readonly source: string;
  readonly nodes: InlineNode[];
  readonly delimiters: Delimiter[];
  readonly brackets: Bracket[];
  /** The first so many brackets cannot become links: a link inside them exists already. Images still can. */
  linked: number;
  /** Runs of backticks by their length: where they start, and how many of them lie behind the reader. */
  backticks: Map<number, { readonly starts: number[]; passed: number }> | null;
  /** No comment ends after this offset: saves searching for the same absent `-->` again and again. */
  commentsEndBefore: number;
}

/**
 * Reads the inline structure of Markdown: code spans, emphasis, links, images, autolinks, HTML, character
 * references and escapes (CommonMark 6, GFM 6.5 and 6.9). Link references need definitions from elsewhere and
 * stay text. Takes time linear in the text, whatever it holds.
 */
export function readNodes(source: string): InlineNode[] {
  const reader: Reader = {
    source,
    nodes: [],
    delimiters: [],
    brackets: [],
    linked: 0,
    backticks: null,
    commentsEndBefore: source.length,
  };
  let at = 0;
  while (at < source.length) {
    special.lastIndex = at;
    const match = special.exec(source);
    if (match === null) break;
    if (match.index > at) text(reader, source.slice(at, match.index));
    at = readSpecial(reader, match.index, match[0].length);
  }
  if (at < source.length) text(reader, source.slice(at));
  resolveEmphasis(reader.delimiters, 0);
  return reader.nodes;
}

function text(reader: Reader, value: string): TextNode {
  const node: TextNode = { kind: 'text', text: value };
  reader.nodes.push(node);
  return node;
}

/** Reads what stands at `at`, and gives the offset after it. */
function readSpecial(reader: Reader, at: number, length: number): number {
  switch (reader.source.charAt(at)) {
    case '\\':
      return readEscape(reader, at);
    case '`':
      return readCode(reader, at);
    case '*':
    case '_':
    case '~':
      return readDelimiter(reader, at);
    case '!':
      return reader.source.charAt(at + 1) === '[' ? readOpen(reader, at, true) : literal(reader, at, 1);
    case '[':
      return readOpen(reader, at, false);
    case ']':
      return readClose(reader, at);
    case '<':
      return readAngle(reader, at);
    case '&':
      return readEntity(reader, at);
    case '\n':
      text(reader, ' ');
      return at + 1;
    default:
      return readAddress(reader, at, length);
  }
}

function literal(reader: Reader, at: number, length: number): number {
  text(reader, reader.source.slice(at, at + length));
  return at + length;
}

function readEscape(reader: Reader, at: number): number {
  const code = reader.source.charCodeAt(at + 1);
  if (code === 10 /* '\n' */) {
    reader.nodes.push({ kind: 'break' });
    return at + 2;
  }
  return isAsciiPunctuation(code) ? literal(reader, at + 1, 1) : literal(reader, at, 1);
}

function readEntity(reader: Reader, at: number): number {
  const entity = entityAt(reader.source, at);
  if (entity === undefined) return literal(reader, at, 1);
  text(reader, entity.text);
  return entity.end;
}

function runEnd(source: string, start: number): number {
  let end = start + 1;
  while (source.charCodeAt(end) === source.charCodeAt(start)) end++;
  return end;
}

function readDelimiter(reader: Reader, at: number): number {
  const end = runEnd(reader.source, at);
  const node = text(reader, reader.source.slice(at, end));
  reader.delimiters.push(delimiterOf(reader.source, at, end, node));
  return end;
}

function readCode(reader: Reader, at: number): number {
  const end = runEnd(reader.source, at);
  const close = closingBackticks(reader, end, end - at);
  if (close === undefined) return literal(reader, at, end - at);
  const content = reader.source.slice(end, close).replaceAll('\n', ' ');
  const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
  reader.nodes.push({ kind: 'code', text: padded ? content.slice(1, -1) : content });
  return close + (end - at);
}

/** Where the next run of exactly `length` backticks starts at or after `from`. */
function closingBackticks(reader: Reader, from: number, length: number): number | undefined {
  reader.backticks ??= backtickRuns(reader.source);
  const runs = reader.backticks.get(length);
  if (runs === undefined) return undefined;
  while ((runs.starts[runs.passed] ?? from) < from) runs.passed++;
  return runs.starts[runs.passed];
}

function backtickRuns(source: string): Map<number, { readonly starts: number[]; passed: number }> {
  const runs = new Map<number, { readonly starts: number[]; passed: number }>();
  let at = source.indexOf('`');
  while (at !== -1) {
    const end = runEnd(source, at);
    const same = runs.get(end - at);
    if (same === undefined) runs.set(end - at, { starts: [at], passed: 0 });
    else same.starts.push(at);
    at = source.indexOf('`', end);
  }
  return runs;
}

function readOpen(reader: Reader, at: number, image: boolean): number {
  const node: OpenNode = { kind: 'open', image, target: null };
  reader.nodes.push(node);
  reader.brackets.push({ node, delimiters: reader.delimiters.length });
  return at + (image ? 2 : 1);
}

function readClose(reader: Reader, at: number): number {
  const bracket = reader.brackets.pop();
  const depth = reader.brackets.length;
  const dead = bracket !== undefined && !bracket.node.image && depth < reader.linked;
  reader.linked = Math.min(reader.linked, depth);
  if (bracket === undefined || dead || reader.source.charAt(at + 1) !== '(') return literal(reader, at, 1);
  const found = targetAt(reader.source, at + 1);
  if (found === undefined) return literal(reader, at, 1);
  bracket.node.target = found.target;
  reader.nodes.push({ kind: 'close' });
  resolveEmphasis(reader.delimiters, bracket.delimiters);
  if (!bracket.node.image) reader.linked = depth;
  return found.end;
}

function readAngle(reader: Reader, at: number): number {
  const { source, nodes } = reader;
  if (source.startsWith('<!--', at)) return readComment(reader, at);
  const link = autolinkAt(source, at);
  if (link !== undefined) {
    nodes.push({ kind: 'autolink', text: link.text, url: link.url });
    return link.end;
  }
  const digits = raisedDigitsAt(source, at);
  if (digits !== undefined) {
    text(reader, digits.text);
    return digits.end;
  }
  const markup = markupAt(source, at);
  if (markup === undefined) return literal(reader, at, 1);
  if (markup.breaks) nodes.push({ kind: 'break' });
  return markup.end;
}

function readComment(reader: Reader, at: number): number {
  if (at >= reader.commentsEndBefore) return literal(reader, at, 1);
  const end = reader.source.indexOf('-->', at + 2);
  if (end !== -1) return end + 3;
  reader.commentsEndBefore = at;
  return literal(reader, at, 1);
}

function readAddress(reader: Reader, at: number, prefix: number): number {
  const end = bareAddressEnd(reader.source, at, prefix, reader.brackets.length > 0);
  if (end === at) return literal(reader, at, prefix);
  const address = reader.source.slice(at, end);
  const url = address.charAt(3) === '.' ? `http://${address}` : address;
  reader.nodes.push({ kind: 'autolink', text: address, url });
  return end;
}
