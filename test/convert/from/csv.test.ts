import { expect, test } from 'vitest';
import { fromCsv, fromTsv } from '../../../src/convert/from/csv.ts';
import { text } from '../../helpers/text.ts';

test('quotes, pipes, line breaks, a byte order mark', async () => {
  expect(await fromCsv('\uFEFF"a","b|c"\r\n"say ""x""","one\r\ntwo"\r\n')).toBe(text`
    | a | b\|c |
    | --- | --- |
    | say "x" | one<br>two |

  `);
});

test('rows of any length, empty lines, lines that end in several ways', async () => {
  expect(await fromCsv('a,b\r\n1\n\n2,3,4\r5,6\n""\n')).toBe(text`
    | a | b |  |
    | --- | --- | --- |
    | 1 |  |  |
    | 2 | 3 | 4 |
    | 5 | 6 |  |
    |  |  |  |

  `);
});

test('a quote inside a field that has none around it', async () => {
  expect(await fromCsv('size,unit\n5" disk,in\n')).toContain('| 5" disk | in |');
});

test('other delimiters, no header row', async () => {
  expect(await fromCsv('1;2\n', { delimiter: ';', header: false })).toBe(
    '|  |  |\n| --- | --- |\n| 1 | 2 |\n',
  );
  expect(await fromTsv('a\tb\n1\t"2\t3"\n', { style: 'compact' })).toBe('|a|b|\n|-|-|\n|1|2\t3|\n');
});

test('nothing at all is no table', async () => {
  expect(await fromCsv('')).toBe('');
  expect(await fromCsv('\uFEFF\r\n\r\n')).toBe('');
});

test('a quote that is never closed is an error that says where', async () => {
  await expect(fromCsv('a,b\n"1,2\n')).rejects.toThrow(/Quote Not Closed.*line/);
});

test('a wrong option is refused', async () => {
  await expect(fromCsv('a', { delimiter: '\n' })).rejects.toThrow(TypeError);
});
