import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJson, fromNdjson } from '../../../src/convert/from/json.ts';
import { toJson, toNdjson } from '../../../src/convert/to/json.ts';
import { mend } from '../../../src/mend.ts';
import { text } from '../../helpers/text.ts';
import { anyRows, anyText, keptRows, RUNS, tableIn } from '../tables.ts';

test('objects are rows, their keys the header row in order of first appearance', () => {
  expect(fromJson('[{"b":1,"a":"x|y"},{"a":"","c":true,"b":null}]')).toBe(text`
    | b | a | c |
    | --- | --- | --- |
    | 1 | x\|y |  |
    |  |  | true |

  `);
});

test('numbers stay as they are written, and keys that are numbers where they stand', () => {
  expect(fromJson('[ { "2": 12345678901234567890, "1": 1.0, "0": 1E400 } ]')).toBe(text`
    | 2 | 1 | 0 |
    | --- | --- | --- |
    | 12345678901234567890 | 1.0 | 1E400 |

  `);
});

test('what is nested is JSON text', () => {
  expect(fromJson('[{"a": [1, {"b c": " d\\" "}, []], "e": { }}]')).toContain(
    '| \\[1,{"b c":" d\\\\" "},\\[]] | {} |',
  );
});

test('of arrays the first is the header row, or none is', () => {
  const rows = '[["a","b"],[1],[],[2,3,4]]';
  expect(fromJson(rows)).toBe(text`
    | a | b |  |
    | --- | --- | --- |
    | 1 |  |  |
    |  |  |  |
    | 2 | 3 | 4 |

  `);
  expect(fromJson('[["a"],["b"]]', { header: false })).toBe('|  |\n| --- |\n| a |\n| b |\n');
});

test('a table without columns is nothing', () => {
  for (const json of ['[]', ' [ ] ', '[{}]', '[[],[]]']) expect(fromJson(json)).toBe('');
  expect(fromNdjson('\n\n')).toBe('');
});

test('a byte order mark is skipped, and keys of a prototype are keys', () => {
  expect(fromJson('\uFEFF[{"__proto__":1,"constructor":2,"__proto__":3}]')).toBe(text`
    | \_\_proto\_\_ | constructor |
    | --- | --- |
    | 3 | 2 |

  `);
});

test.each([
  ['{"a":1}', TypeError, 'the JSON must be an array of objects or of arrays, got an object'],
  ['[1]', TypeError, 'row 1 must be'],
  ['[{},[]]', TypeError, 'row 2 must be an object'],
  ['[[],{}]', TypeError, 'row 2 must be an array'],
  ['[', SyntaxError, 'JSON'],
])('%s is refused', (json, kind, message) => {
  expect(() => fromJson(json)).toThrow(kind);
  expect(() => fromJson(json)).toThrow(message);
});

test('a line that is not JSON is named', () => {
  expect(() => fromNdjson('{"a":1}\n\n{"a"')).toThrow('Line 3 is not JSON');
});

test('styles and alignments are those of the writer', () => {
  expect(fromJson('[["a","b"],["1","2"]]', { style: 'compact', align: [null, 'right'] })).toBe(
    '|a|b|\n|-|-:|\n|1|2|\n',
  );
});

test('from JSON to JSON gives the same cells for any text', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 4 }), anyRows, (names, rows) => {
      // A key stands on one line.
      const kept = keptRows([names])
        .flat()
        .map((key) => key.replaceAll('\n', ' '));
      const keys = [...new Set(kept)].filter((key) => key !== '');
      fc.pre(keys.length > 0);
      const width = keys.length;
      const objects = keptRows(rows).map((row) => keys.map((_, index) => row[index % row.length] ?? ''));
      const lines = objects.map(
        (row) =>
          `{${row.slice(0, width).map((cell, index) => `${JSON.stringify(keys[index])}:${JSON.stringify(cell)}`)}}`,
      );
      expect(toNdjson(tableIn(fromNdjson(lines.join('\n'))))).toBe(`${lines.join('\n')}\n`);
      expect(toJson(tableIn(fromJson(`[${lines}]`)))).toBe(`[\n  ${lines.join(',\n  ')}\n]\n`);
    }),
    RUNS,
  );
});

test('what is written is clean, and is read as it was given', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const markdown = fromJson(JSON.stringify(rows));
      expect(mend(markdown, { level: 'all' })).toBe(markdown);
      const again = toJson(tableIn(markdown), { keys: (_, index) => `${index}` });
      const cells = keptRows(rows).slice(1);
      expect(JSON.parse(again)).toEqual(cells.map((row) => ({ ...row })));
    }),
    RUNS,
  );
});
