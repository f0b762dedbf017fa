import { wordSet } from '../../source/word-set.ts';
import { isAsciiDigit, isAsciiLetter } from './characters.ts';

/**
 * What a stretch of HTML does to the text of a cell: nothing (a comment, `<b>`), or it ends a line of it
 * (`<br>`, `<li>`).
 */
export interface Markup {
  readonly breaks: boolean;
  readonly end: number;
}

/** Elements that dress text. Others, such as the `<T>` of `Array<T>`, stay text: a reader wants to see them. */
const inlineElements = wordSet(
  'a abbr b bdi big center cite code del dfn em font i img ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr',
);

const lineElements = wordSet(
  'blockquote br dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td th thead tr ul',
);

/**
 * Reads the comment or tag at `start`, where `source` has a `<` (CommonMark 6.6).
 * An attribute value in quotes ends at the next such quote, everything else at the next `<`: no stretch is read
 * more than a few times, whatever comes.
 */
export function markupAt(source: string, start: number): Markup | undefined {
  const closing = source.charAt(start + 1) === '/';
  let at = start + (closing ? 2 : 1);
  const nameStart = at;
  while (isNameCharacter(source.charCodeAt(at))) at++;
  const name = source.slice(nameStart, at).toLowerCase();
  const breaks = lineElements().has(name);
  if (!breaks && !inlineElements().has(name)) return undefined;
  const end = closing ? skipSpace(source, at) : attributesEnd(source, at);
  return source.charAt(end) === '>' ? { breaks, end: end + 1 } : undefined;
}

/** The offset after all attributes and a slash: where the `>` of a tag stands. The end of the text where it is none. */
function attributesEnd(source: string, start: number): number {
  let at = start;
  while (true) {
    const next = skipSpace(source, at);
    if (source.charAt(next) === '/') return next + 1;
    if (next === at || !isAttributeStart(source.charCodeAt(next))) return next;
    at = next + 1;
    while (isAttributeCharacter(source.charCodeAt(at))) at++;
    const equals = skipSpace(source, at);
    if (source.charAt(equals) !== '=') continue;
    const value = skipSpace(source, equals + 1);
    at = valueEnd(source, value);
    if (at === value) return source.length;
  }
}

function valueEnd(source: string, start: number): number {
  const quote = source.charAt(start);
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, start + 1);
    return end === -1 ? source.length : end + 1;
  }
  let at = start;
  while (at < source.length && !' \t\n"\'=<>`'.includes(source.charAt(at))) at++;
  return at;
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (at < source.length && ' \t\n'.includes(source.charAt(at))) at++;
  return at;
}

function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || isAsciiDigit(code);
}

function isAttributeStart(code: number): boolean {
  return isAsciiLetter(code) || code === 95 /* '_' */ || code === 58 /* ':' */;
}

function isAttributeCharacter(code: number): boolean {
  return isAttributeStart(code) || isAsciiDigit(code) || code === 46 /* '.' */ || code === 45 /* '-' */;
}

const raised: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' };
const longestRaised = 20;

/**
 * Reads `<sup>6</sup>` and `<sub>2</sub>` at `start` as the raised or lowered digits that a reader sees, so that
 * `10<sup>6</sup>` is not taken for 106. Other raised text has no characters of its own and stays as it is.
 */
export function raisedDigitsAt(source: string, start: number): { text: string; end: number } | undefined {
  const name = source.slice(start + 1, start + 4).toLowerCase();
  const characters = Object.hasOwn(raised, name) ? raised[name] : undefined;
  if (characters === undefined || source.charAt(start + 4) !== '>') return undefined;
  let text = '';
  let at = start + 5;
  while (
    text.length < longestRaised &&
    '0123456789+-\u2212'.includes(source.charAt(at)) &&
    at < source.length
  ) {
    const index = '0123456789+-'.indexOf(source.charAt(at).replace('\u2212', '-'));
    text += characters.charAt(index);
    at++;
  }
  const closes = source.slice(at, at + 6).toLowerCase() === `</${name}>`;
  return text !== '' && closes ? { text, end: at + 6 } : undefined;
}
