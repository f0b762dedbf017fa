import { expect, test } from 'vitest';
import {
  cut,
  readMoney,
  readPercent,
  readQuantity,
  writeMoney,
  writeQuantity,
} from '../../../src/rows/kinds/quantity.ts';
import type { NumberFormat } from '../../../src/rows/kinds/types.ts';

const number: NumberFormat = { decimal: '.', group: ',', fraction: null, minus: '-', digits: 1 };

test.each([
  ['12.5 MB', { number: '12.5', space: ' ', unit: 'MB', first: false }],
  ['40%', { number: '40', space: '', unit: '%', first: false }],
  ['-$3.50', { number: '-3.50', space: '', unit: '$', first: true }],
  ['USD 1,000', { number: '1,000', space: ' ', unit: 'USD', first: true }],
  ['5', undefined],
  ['v5 beta', undefined],
  ['none', undefined],
  ['', undefined],
])('cut(%j)', (text, parts) => {
  expect(cut(text)).toEqual(parts);
});

test('percent', () => {
  expect(readPercent('-12.5 %', { kind: 'percent', number, space: ' ' })).toBe(-12.5);
  expect(readPercent('12 px', { kind: 'percent', number, space: ' ' })).toBeUndefined();
  expect(readPercent('%5', { kind: 'percent', number, space: '' })).toBeUndefined();
});

test('money keeps the currency as it is written', () => {
  const first = { kind: 'money', number, space: '', first: true } as const;
  expect(readMoney('$1,250', first)).toEqual({ amount: 1250, currency: '$' });
  expect(readMoney('1,250 $', first)).toBeUndefined();
  expect(readMoney('#5', first)).toBeUndefined();
  expect(writeMoney({ amount: -3.5, currency: '€' }, first)).toBe('-€3.5');
  expect(writeMoney({ amount: 1, currency: 'bananas' }, first)).toBeUndefined();
});

test('durations and sizes keep the unit as it is written', () => {
  const size = { kind: 'size', number, space: ' ' } as const;
  expect(readQuantity('1,024 KiB', size)).toEqual({ amount: 1024, unit: 'KiB' });
  expect(readQuantity('5 apples', size)).toBeUndefined();
  expect(readQuantity('5 ms', size)).toBeUndefined();
  expect(writeQuantity({ amount: 2, unit: 'MB' }, size)).toBe('2 MB');
  expect(writeQuantity({ amount: 2, unit: 'ms' }, size)).toBeUndefined();
  expect(writeQuantity(2, size)).toBeUndefined();
});
