import { describe, expect, test } from 'vitest';
import {
  numberFormats,
  readNumber,
  readNumeric,
  writeNumber,
  writeNumeric,
} from '../../../src/rows/kinds/number.ts';
import type { NumberFormat } from '../../../src/rows/kinds/types.ts';

const plain: NumberFormat = { decimal: '.', group: '', fraction: null, minus: '-', digits: 1 };

describe('writeNumber', () => {
  test.each([
    [1234.5, plain, '1234.5'],
    [1e-7, plain, '0.0000001'],
    [1.5e-9, plain, '0.0000000015'],
    [1e21, plain, '1000000000000000000000'],
    [1.25e22, plain, '12500000000000000000000'],
    [-1234567, { ...plain, group: ',' }, '-1,234,567'],
    [123, { ...plain, group: ',' }, '123'],
    [1234.5, { ...plain, decimal: ',', group: '.', fraction: 2 } as const, '1.234,50'],
    [-2, { ...plain, minus: '\u2212' } as const, '\u22122'],
    [7, { ...plain, digits: 3 }, '007'],
    [-0, plain, undefined],
    [Number.NaN, plain, undefined],
    [Number.POSITIVE_INFINITY, plain, undefined],
    [1e21, { ...plain, fraction: 2 }, undefined],
  ])('%d in %j is %j', (value, format, text) => {
    expect(writeNumber(value, format)).toBe(text);
  });
});

describe('readNumber', () => {
  test.each([
    ['12.50', plain, 12.5],
    ['1.234,56', { ...plain, decimal: ',', group: '.' } as const, 1234.56],
    ['-3', plain, -3],
    ['', plain, undefined],
    ['-', plain, undefined],
    ['.5', plain, undefined],
    ['5.', plain, undefined],
    ['1e5', plain, undefined],
    ['0x10', plain, undefined],
    ['1 2', plain, undefined],
    ['٣', plain, undefined],
    ['9'.repeat(401), plain, undefined],
  ])('%j in %j is %d', (text, format, value) => {
    expect(readNumber(text, format)).toBe(value);
  });
});

test.each([
  ['9007199254740991', 9007199254740991, 9007199254740991n],
  ['9007199254740993', undefined, 9007199254740993n],
  ['1.5', undefined, undefined],
])('%s as integer and bigint', (text, integer, bigint) => {
  expect(readNumeric(text, { kind: 'integer', number: plain })).toBe(integer);
  expect(readNumeric(text, { kind: 'bigint', number: plain })).toBe(bigint);
});

test('a value of another kind is not written', () => {
  expect(writeNumeric(1.5, { kind: 'integer', number: plain })).toBeUndefined();
  expect(writeNumeric(1, { kind: 'bigint', number: plain })).toBeUndefined();
  expect(writeNumeric(1n, { kind: 'decimal', number: plain })).toBeUndefined();
});

test.each<[string[], '.' | ',', Partial<NumberFormat>[]]>([
  [['1', '20'], '.', [{}]],
  [['1.25', '3'], '.', [{ fraction: 2 }, {}]],
  [['1,000', '12.5'], '.', [{ group: ',', fraction: 1 }, { group: ',' }]],
  [
    ['1.000', '12,5'],
    ',',
    [
      { decimal: ',', group: '.', fraction: 1 },
      { decimal: ',', group: '.' },
    ],
  ],
  [['\u22121', '2'], '.', [{ minus: '\u2212' }]],
  [['10\u00a0000'], '.', [{ group: '\u00a0' }]],
])('formats of %j with the mark %s', (texts, decimal, formats) => {
  expect(numberFormats(texts, decimal)).toEqual(formats.map((format) => ({ ...plain, ...format })));
});
