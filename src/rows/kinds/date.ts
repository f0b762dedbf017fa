import { once } from '../../source/once.ts';
import { isAsciiDigit } from '../inline/characters.ts';
import type { TypeOf } from './types.ts';

/** A pattern, and how it orders day and month where both are numbers. */
export interface DatePattern {
  readonly pattern: string;
  readonly order: 'dmy' | 'mdy' | null;
}

/** The ways of writing a date that inference tries. Two-digit years are not among them. */
export const datePatterns: () => readonly DatePattern[] = once(() => [
  ...patternsOf(
    null,
    'YYYY-MM-DD|YYYY/MM/DD|YYYY.MM.DD|YYYY-M-D|YYYY/M/D|YYYY.M.D|YYYY年M月D日|YYYY年MM月DD日|' +
      'D MMMM YYYY|DD MMMM YYYY|D MMM YYYY|DD MMM YYYY|DD-MMM-YYYY|D-MMM-YYYY|D. MMMM YYYY|' +
      'MMMM D, YYYY|MMMM DD, YYYY|MMM D, YYYY|MMM DD, YYYY|MMM. D, YYYY|MMMM D YYYY|MMM D YYYY|' +
      'MMM DD YYYY|YYYY-MMM-DD|YYYY MMM DD|YYYY MMMM D|DD.MM.YYYY|D.M.YYYY',
  ),
  ...patternsOf('dmy', 'DD/MM/YYYY|DD-MM-YYYY|D/M/YYYY|D-M-YYYY'),
  ...patternsOf('mdy', 'MM/DD/YYYY|MM-DD-YYYY|M/D/YYYY|M-D-YYYY'),
]);

function patternsOf(order: DatePattern['order'], list: string): readonly DatePattern[] {
  return list.split('|').map((pattern) => ({ pattern, order }));
}

const monthNames = once(() =>
  'January February March April May June July August September October November December'.split(' '),
);

/** Reads a date that stands in the pattern and in the calendar, as `YYYY-MM-DD`. */
export function readDate(text: string, type: TypeOf<'date'>): string | undefined {
  const { pattern } = type;
  if (text.length > pattern.length + longestSlack) return undefined;
  const parts = { Y: 0, M: 0, D: 0 };
  let at = 0;
  for (let place = 0; place < pattern.length; ) {
    const token = tokenAt(pattern, place);
    place += token.length;
    const end = tokenEnd(text, at, token);
    if (end === undefined) return undefined;
    const field = fieldOf(token);
    if (field !== undefined) parts[field] = numberOf(text.slice(at, end), token);
    at = end;
  }
  return at === text.length ? isoDate(parts.Y, parts.M, parts.D) : undefined;
}

/** Writes a `YYYY-MM-DD` value; `undefined` for anything else. */
export function writeDate(value: unknown, type: TypeOf<'date'>): string | undefined {
  if (typeof value !== 'string' || readDate(value, iso) === undefined) return undefined;
  const { pattern } = type;
  const parts = { Y: Number(value.slice(0, 4)), M: Number(value.slice(5, 7)), D: Number(value.slice(8)) };
  let text = '';
  for (let place = 0; place < pattern.length; ) {
    const token = tokenAt(pattern, place);
    place += token.length;
    const field = fieldOf(token);
    text += field === undefined ? token : fieldText(parts[field], token);
  }
  return text;
}

/** Reads an ISO 8601 date and time; the value has a `T` between them. */
export function readDateTime(text: string, type: TypeOf<'datetime'>): string | undefined {
  if (text.length > longestDateTime || readDate(text.slice(0, 10), iso) === undefined) return undefined;
  if (!text.startsWith(type.separator, 10)) return undefined;
  const time = text.slice(10 + type.separator.length);
  const match = /^(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|[+-](\d\d):?(\d\d))?$/.exec(time);
  if (match === null) return undefined;
  const [hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const valid = hour < 24 && minute < 60 && second < 61 && zoneHour < 24 && zoneMinute < 60;
  return valid ? `${text.slice(0, 10)}T${time}` : undefined;
}

/** Writes a date-time value; `undefined` for anything else. */
export function writeDateTime(value: unknown, type: TypeOf<'datetime'>): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (readDateTime(value, { kind: 'datetime', separator: 'T' }) !== value) return undefined;
  return value.slice(0, 10) + type.separator + value.slice(11);
}

const iso: TypeOf<'date'> = { kind: 'date', pattern: 'YYYY-MM-DD' };
const longestDateTime = 40;
/** `September` for `MMMM`, and two digits for one `D`, are the most that a date outgrows its pattern by. */
const longestSlack = 6;

type Field = 'Y' | 'M' | 'D';

/** The run of one letter that stands at `place`, or the one other sign. */
function tokenAt(pattern: string, place: number): string {
  const letter = pattern.charAt(place);
  if (letter !== 'Y' && letter !== 'M' && letter !== 'D') return letter;
  let end = place + 1;
  while (pattern.charAt(end) === letter) end++;
  return pattern.slice(place, end);
}

function fieldOf(token: string): Field | undefined {
  const letter = token.charAt(0);
  return letter === 'Y' || letter === 'M' || letter === 'D' ? letter : undefined;
}

/** Where the token ends in the text that should have it at `start`. */
function tokenEnd(text: string, start: number, token: string): number | undefined {
  if (fieldOf(token) === undefined) return text.startsWith(token, start) ? start + token.length : undefined;
  if (token === 'MMM' || token === 'MMMM') {
    const month = monthNames().find((name) => text.startsWith(nameFor(name, token), start));
    return month === undefined ? undefined : start + nameFor(month, token).length;
  }
  const longest = token.length === 1 ? 2 : token.length;
  let end = start;
  while (end < start + longest && isAsciiDigit(text.charCodeAt(end))) end++;
  return end - start >= token.length ? end : undefined;
}

function numberOf(text: string, token: string): number {
  if (token !== 'MMM' && token !== 'MMMM') return Number(text);
  return monthNames().findIndex((name) => nameFor(name, token) === text) + 1;
}

function fieldText(value: number, token: string): string {
  if (token === 'MMM' || token === 'MMMM') return nameFor(monthNames()[value - 1] ?? '', token);
  return String(value).padStart(token.length, '0');
}

function nameFor(month: string, token: string): string {
  return token === 'MMM' ? month.slice(0, 3) : month;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > days) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
