import { isAsciiDigit } from '../inline/characters.ts';
import type { NumberFormat, TypeOf } from './types.ts';

type NumberType = TypeOf<'integer' | 'bigint' | 'decimal'>;

/** A text with more characters is no number that a table holds; turning it into one takes more than linear time. */
const longestNumber = 400;

/**
 * Reads a number. Lenient about groups and zeros: what it gives counts only where writing it gives the text again.
 *
 * @returns `undefined` where the text is no number of this format
 */
export function readNumber(text: string, format: NumberFormat): number | undefined {
  const digits = digitsOf(text, format);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** Writes a finite number; `undefined` for what has no plain notation (-0, infinities, NaN). */
export function writeNumber(value: number, format: NumberFormat): string | undefined {
  if (!Number.isFinite(value) || Object.is(value, -0)) return undefined;
  const { fraction } = format;
  if (fraction !== null && Math.abs(value) >= 1e21) return undefined;
  const digits = fraction === null ? plainDigits(Math.abs(value)) : Math.abs(value).toFixed(fraction);
  return written(digits, value < 0, format);
}

/** Reads the value of an integer, bigint or decimal column. */
export function readNumeric(text: string, type: NumberType): number | bigint | undefined {
  if (type.kind === 'decimal') return readNumber(text, type.number);
  const digits = digitsOf(text, type.number);
  if (digits === undefined || digits.includes('.')) return undefined;
  if (type.kind === 'bigint') return BigInt(digits);
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Writes the value of an integer, bigint or decimal column; `undefined` for a value that is not of that kind. */
export function writeNumeric(value: unknown, type: NumberType): string | undefined {
  if (type.kind === 'bigint') {
    if (typeof value !== 'bigint') return undefined;
    return written(String(value < 0n ? -value : value), value < 0n, type.number);
  }
  if (typeof value !== 'number') return undefined;
  if (type.kind === 'integer' && !Number.isSafeInteger(value)) return undefined;
  return writeNumber(value, type.number);
}

/**
 * The formats that may fit all of some texts, best first. What can differ between them is the fraction: of fixed
 * length, or as long as needed.
 */
export function numberFormats(texts: readonly string[], decimal: '.' | ','): NumberFormat[] {
  const marks = new Set<string>();
  let fraction: number | undefined;
  for (const text of texts) {
    if (text.length > longestNumber) continue;
    for (const character of text) if (!isAsciiDigit(character.charCodeAt(0))) marks.add(character);
    const mark = text.indexOf(decimal);
    if (mark !== -1) fraction ??= text.length - mark - 1;
  }
  const minus = marks.has('\u2212') && !marks.has('-') ? '\u2212' : '-';
  const separators = decimal === '.' ? [',', ...groups] : ['.', ...groups];
  const group = separators.find((separator) => marks.has(separator)) ?? '';
  const shortest: NumberFormat = { decimal, group, fraction: null, minus, digits: 1 };
  return fraction === undefined || fraction > 100 ? [shortest] : [{ ...shortest, fraction }, shortest];
}

/** No-break spaces, underscore and apostrophe. A blank is not among them: `612 345 678` may be a phone number. */
const groups = ['\u00a0', '\u202f', '_', "'"];

/** The number in the notation of JavaScript, or `undefined` where the text is not made of the right characters. */
function digitsOf(text: string, format: NumberFormat): string | undefined {
  if (text.length > longestNumber) return undefined;
  const negative = text.startsWith(format.minus);
  const start = negative ? format.minus.length : 0;
  const mark = text.indexOf(format.decimal, start);
  let whole = text.slice(start, mark === -1 ? text.length : mark);
  if (format.group !== '') whole = whole.replaceAll(format.group, '');
  const fraction = mark === -1 ? '' : text.slice(mark + 1);
  if (!isDigits(whole) || (mark !== -1 && !isDigits(fraction))) return undefined;
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isAsciiDigit(text.charCodeAt(at))) return false;
  return text !== '';
}

function written(digits: string, negative: boolean, format: NumberFormat): string {
  const [whole = '', fraction] = digits.split('.');
  const padded = whole.padStart(format.digits, '0');
  const grouped = format.group === '' ? padded : groupsOfThree(padded).join(format.group);
  return `${negative ? format.minus : ''}${grouped}${fraction === undefined ? '' : format.decimal + fraction}`;
}

function groupsOfThree(digits: string): string[] {
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts;
}

/** The shortest digits that read as the number, without an exponent. */
function plainDigits(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent);
  if (power < 0) return `0.${'0'.repeat(-power - whole.length)}${whole}${fraction}`;
  return whole + fraction.padEnd(power, '0');
}
