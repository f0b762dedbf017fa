import { wordSet } from '../../source/word-set.ts';
import { isAsciiDigit } from '../inline/characters.ts';
import { readNumber, writeNumber } from './number.ts';
import type { Money, Quantity, TypeOf } from './types.ts';

type Measured = TypeOf<'duration' | 'size'>;

/** A text cut into the number, the blank beside it, and the unit or currency. */
export interface Cut {
  readonly number: string;
  readonly space: string;
  readonly unit: string;
  readonly first: boolean;
}

/** Cuts `12.5 MB`, `$3.50`, `-$3.50`, `40%`; `undefined` where a text is not a number with something beside it. */
export function cut(text: string): Cut | undefined {
  const sign = text.startsWith('-') || text.startsWith('\u2212') ? text.charAt(0) : '';
  const body = text.slice(sign.length);
  let start = 0;
  while (start < body.length && !isAsciiDigit(body.charCodeAt(start))) start++;
  let end = body.length;
  while (end > start && !isAsciiDigit(body.charCodeAt(end - 1))) end--;
  if (start === end || start > 0 === end < body.length) return undefined;
  const first = start > 0;
  const beside = first ? body.slice(0, start) : body.slice(end);
  const unit = beside.trim();
  const space = first ? beside.slice(unit.length) : beside.slice(0, beside.length - unit.length);
  return { number: sign + body.slice(start, end), space, unit, first };
}

function joined(number: string, space: string, unit: string, first: boolean): string {
  if (!first) return number + space + unit;
  const negative = number.startsWith('-') || number.startsWith('\u2212');
  return negative ? number.charAt(0) + unit + space + number.slice(1) : unit + space + number;
}

export function readPercent(text: string, type: TypeOf<'percent'>): number | undefined {
  const parts = cut(text);
  return parts?.unit === '%' && !parts.first ? readNumber(parts.number, type.number) : undefined;
}

export function writePercent(value: unknown, type: TypeOf<'percent'>): string | undefined {
  const number = typeof value === 'number' ? writeNumber(value, type.number) : undefined;
  return number === undefined ? undefined : joined(number, type.space, '%', false);
}

export function readMoney(text: string, type: TypeOf<'money'>): Money | undefined {
  const parts = cut(text);
  if (parts === undefined || parts.first !== type.first || !isCurrency(parts.unit)) return undefined;
  const amount = readNumber(parts.number, type.number);
  return amount === undefined ? undefined : { amount, currency: parts.unit };
}

export function writeMoney(value: unknown, type: TypeOf<'money'>): string | undefined {
  if (!isMoney(value)) return undefined;
  const number = writeNumber(value.amount, type.number);
  return number === undefined ? undefined : joined(number, type.space, value.currency, type.first);
}

export function readQuantity(text: string, type: Measured): Quantity | undefined {
  const parts = cut(text);
  if (parts === undefined || parts.first || !isUnit(parts.unit, type.kind)) return undefined;
  const amount = readNumber(parts.number, type.number);
  return amount === undefined ? undefined : { amount, unit: parts.unit };
}

export function writeQuantity(value: unknown, type: Measured): string | undefined {
  if (!isQuantity(value) || !isUnit(value.unit, type.kind)) return undefined;
  const number = writeNumber(value.amount, type.number);
  return number === undefined ? undefined : joined(number, type.space, value.unit, false);
}

/** Signs, and the ISO 4217 codes of the currencies most traded. */
const currencies = wordSet(
  '$ € £ ¥ ₹ ₩ ₽ ₺ ₴ ₫ ₪ ₱ ฿ ₿ zł Kč kr Fr. Rp ' +
    'US$ A$ AU$ C$ CA$ HK$ NT$ NZ$ R$ S$ CN¥ JP¥ 元 円 원 ' +
    'USD EUR GBP JPY CNY RMB AUD CAD CHF HKD SGD SEK NOK DKK NZD KRW INR BRL MXN ZAR TRY RUB PLN CZK HUF ' +
    'ILS THB MYR IDR PHP TWD VND AED SAR UAH RON BGN ISK CLP COP ARS EGP NGN KES PKR BTC ETH',
);

export function isCurrency(unit: string): boolean {
  return currencies().has(unit);
}

/** Units that mean a duration, or a size of data, whatever the column. */
const clearUnits: Readonly<Record<'duration' | 'size', () => ReadonlySet<string>>> = {
  duration: wordSet(
    'ns nsec nanosecond nanoseconds us µs μs usec microsecond microseconds ' +
      'ms msec msecs millisecond milliseconds sec secs second seconds Second Seconds ' +
      'min mins minute minutes Minute Minutes hr hrs hour hours Hour Hours day days Day Days ' +
      'week weeks Week Weeks month months Month Months year years Year Years yr yrs ' +
      '秒 毫秒 分钟 小时 天 周 个月 年',
  ),
  size: wordSet(
    'kB KB Kb kb MB Mb mb GB Gb gb TB Tb tb PB Pb EB KiB kiB MiB GiB TiB PiB EiB Ki Mi Gi Ti ' +
      'byte bytes Byte Bytes bit bits Bit Bits kilobyte kilobytes megabyte megabytes gigabyte gigabytes ' +
      '字节',
  ),
};

/** Units that mean other things as well (`5m`: metres, `3d`: dimensions): they need a clear one beside them. */
const vagueUnits: Readonly<Record<'duration' | 'size', () => ReadonlySet<string>>> = {
  duration: wordSet('s m h d w y'),
  size: wordSet('B b k K M G T'),
};

export function isClearUnit(unit: string, kind: 'duration' | 'size'): boolean {
  return clearUnits[kind]().has(unit);
}

export function isUnit(unit: string, kind: 'duration' | 'size'): boolean {
  return clearUnits[kind]().has(unit) || vagueUnits[kind]().has(unit);
}

function isMoney(value: unknown): value is Money {
  return (
    hasAmount(value) &&
    'currency' in value &&
    typeof value.currency === 'string' &&
    isCurrency(value.currency)
  );
}

function isQuantity(value: unknown): value is Quantity {
  return hasAmount(value) && 'unit' in value && typeof value.unit === 'string';
}

function hasAmount(value: unknown): value is { readonly amount: number } {
  return typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'number';
}
