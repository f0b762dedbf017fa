import { describe, expect, test } from 'vitest';
import { readDate, readDateTime, writeDate, writeDateTime } from '../../../src/rows/kinds/date.ts';

describe('readDate', () => {
  test.each([
    ['2024-02-29', 'YYYY-MM-DD', '2024-02-29'],
    ['2024/1/5', 'YYYY/M/D', '2024-01-05'],
    ['31.12.1999', 'DD.MM.YYYY', '1999-12-31'],
    ['12/31/1999', 'MM/DD/YYYY', '1999-12-31'],
    ['5 March 2024', 'D MMMM YYYY', '2024-03-05'],
    ['Mar 5, 2024', 'MMM D, YYYY', '2024-03-05'],
    ['2024年1月5日', 'YYYY年M月D日', '2024-01-05'],
  ])('%s in %s', (text, pattern, value) => {
    expect(readDate(text, { kind: 'date', pattern })).toBe(value);
    expect(writeDate(value, { kind: 'date', pattern })).toBe(text);
  });

  test.each([
    ['2023-02-29', 'YYYY-MM-DD'],
    ['1900-02-29', 'YYYY-MM-DD'],
    ['2024-04-31', 'YYYY-MM-DD'],
    ['2024-13-01', 'YYYY-MM-DD'],
    ['2024-00-10', 'YYYY-MM-DD'],
    ['2024-1-5', 'YYYY-MM-DD'],
    ['2024-01-05x', 'YYYY-MM-DD'],
    ['24-01-05', 'YYYY-MM-DD'],
    ['5 Marz 2024', 'D MMMM YYYY'],
    ['', 'YYYY-MM-DD'],
  ])('%s is no date in %s', (text, pattern) => {
    expect(readDate(text, { kind: 'date', pattern })).toBeUndefined();
  });

  test.each(['2024-2-1', 'yesterday', 20240201, null, new Date(0)])('%s is not written', (value) => {
    expect(writeDate(value, { kind: 'date', pattern: 'YYYY-MM-DD' })).toBeUndefined();
  });
});

describe('readDateTime', () => {
  test.each([
    ['2024-01-05 10:30', ' ', '2024-01-05T10:30'],
    ['2024-01-05T10:30:59Z', 'T', '2024-01-05T10:30:59Z'],
    ['2024-01-05 10:30:59.123+02:00', ' ', '2024-01-05T10:30:59.123+02:00'],
  ])('%s', (text, separator, value) => {
    expect(readDateTime(text, { kind: 'datetime', separator })).toBe(value);
    expect(writeDateTime(value, { kind: 'datetime', separator })).toBe(text);
  });

  test.each([
    '2024-01-05 24:00',
    '2024-01-05 10:60',
    '2024-02-30 10:00',
    '2024-01-05',
    '2024-01-05 10',
    '10:30',
    '',
  ])('%s is no date and time', (text) => {
    expect(readDateTime(text, { kind: 'datetime', separator: ' ' })).toBeUndefined();
  });
});
