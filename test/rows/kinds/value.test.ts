import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datePatterns } from '../../../src/rows/kinds/date.ts';
import type { CellValue, ColumnType, NumberFormat } from '../../../src/rows/kinds/types.ts';
import { readValue, writeValue } from '../../../src/rows/kinds/value.ts';

const format: fc.Arbitrary<NumberFormat> = fc
  .record({
    marks: fc.constantFrom(
      { decimal: '.', group: ',' },
      { decimal: ',', group: '.' },
      { decimal: '.', group: '' },
      {
        decimal: '.',
        group: '\u00a0',
      } as const,
    ),
    minus: fc.constantFrom('-' as const, '\u2212' as const),
    digits: fc.constantFrom(1, 3),
  })
  .map(
    ({ marks, ...others }): NumberFormat => ({
      decimal: marks.decimal === ',' ? ',' : '.',
      group: marks.group,
      fraction: null,
      ...others,
    }),
  );

const amount = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value))
  .filter((value) => Math.abs(value) < 1e300 && (value === 0 || Math.abs(value) > 1e-300));
const space = fc.constantFrom('', ' ', '\u00a0');
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':07', ':59.25', 'Z', ':00+05:30'),
  )
  .map(
    ([hour, minute, rest]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${rest}`,
  );

/** For each kind: types of that kind, and values of that type. */
const kinds: Record<
  Exclude<ColumnType['kind'], 'missing'>,
  fc.Arbitrary<{ type: ColumnType; value: CellValue }>
> = {
  text: fc.record({ type: fc.constant({ kind: 'text' } as const), value: fc.string() }),
  integer: fc.record({
    type: format.map((number): ColumnType => ({ kind: 'integer', number })),
    value: fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value)),
  }),
  bigint: fc.record({
    type: format.map((number): ColumnType => ({ kind: 'bigint', number })),
    value: fc.bigInt({ min: -(10n ** 300n), max: 10n ** 300n }),
  }),
  decimal: fc.record({
    type: format.map((number): ColumnType => ({ kind: 'decimal', number })),
    value: amount,
  }),
  boolean: fc.record({
    type: fc.constantFrom<ColumnType>(
      { kind: 'boolean', yes: 'Yes', no: 'No' },
      { kind: 'boolean', yes: '✅', no: '❌' },
    ),
    value: fc.boolean(),
  }),
  date: fc.record({
    type: fc.constantFrom(...datePatterns().map(({ pattern }): ColumnType => ({ kind: 'date', pattern }))),
    value: day,
  }),
  datetime: fc.record({
    type: fc.constantFrom('T', ' ').map((separator): ColumnType => ({ kind: 'datetime', separator })),
    value: fc.tuple(day, time).map((parts) => parts.join('T')),
  }),
  percent: fc.record({
    type: fc
      .tuple(format, space)
      .map(([number, gap]): ColumnType => ({ kind: 'percent', number, space: gap })),
    value: amount,
  }),
  money: fc.record({
    type: fc
      .tuple(format, space, fc.boolean())
      .map(([number, gap, first]): ColumnType => ({ kind: 'money', number, space: gap, first })),
    value: fc.record({ amount, currency: fc.constantFrom('$', '€', 'USD', 'R$', '元') }),
  }),
  duration: fc.record({
    type: fc
      .tuple(format, space)
      .map(([number, gap]): ColumnType => ({ kind: 'duration', number, space: gap })),
    value: fc.record({ amount, unit: fc.constantFrom('s', 'ms', 'hours', '天') }),
  }),
  size: fc.record({
    type: fc.tuple(format, space).map(([number, gap]): ColumnType => ({ kind: 'size', number, space: gap })),
    value: fc.record({ amount, unit: fc.constantFrom('B', 'KiB', 'MB', 'bytes') }),
  }),
};

describe.each(Object.entries(kinds))('%s', (_, typed) => {
  test('a value that is written and read is the same', () => {
    fc.assert(
      fc.property(typed, ({ type, value }) => {
        const text = writeValue(value, type);
        expect(text).toBeTypeOf('string');
        expect(readValue(text ?? '', type)).toEqual(value);
      }),
    );
  });

  test('a text that is read and written is the same', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-−+]?[0-9.,]{1,12}( ?(%|ms|MB|\$))?$/),
      fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}([T ][0-9]{2}:[0-9]{2})?$/),
    );
    fc.assert(
      fc.property(typed, text, ({ type }, given) => {
        const value = readValue(given, type);
        if (value !== undefined) expect(writeValue(value, type)).toBe(given);
      }),
    );
  });

  test('values of other kinds are not written', () => {
    fc.assert(
      fc.property(typed, fc.oneof(...Object.values(kinds)), ({ type }, { value }) => {
        const text = writeValue(value, type);
        if (text !== undefined) expect(readValue(text, type)).toEqual(value);
      }),
    );
  });
});

test('a decimal number with a fraction of fixed length', () => {
  const digits = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(format, digits, fc.integer({ min: -1e9, max: 1e9 }), (number, fraction, units) => {
      const value = Number((units / 10 ** fraction).toFixed(fraction)) + 0;
      const type: ColumnType = { kind: 'decimal', number: { ...number, fraction } };
      const text = writeValue(value, type) ?? '';
      expect(text.length - text.lastIndexOf(number.decimal) - 1).toBe(
        fraction === 0 ? text.length : fraction,
      );
      expect(readValue(text, type)).toBe(value);
    }),
  );
});

test('a missing column has no values', () => {
  expect(readValue('x', { kind: 'missing' })).toBeUndefined();
  expect(writeValue('x', { kind: 'missing' })).toBeUndefined();
});
