import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toSql } from '../../../src/convert/to/sql.ts';
import { HOSTILE, keptRows, RAGGED, tableIn, tableOf } from '../tables.ts';

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

test('one table, its rows, everything in quotes', () => {
  expect(toSql(tableOf(['a', 'say "x"'], ["it's", '1']), { name: 'x"y' })).toBe(`CREATE TABLE "x""y" (
  "a" TEXT,
  "say ""x""" TEXT
);
INSERT INTO "x""y" ("a", "say ""x""") VALUES
  ('it''s', '1');
`);
});

test('names differ in more than case, and are short enough for PostgreSQL', () => {
  const long = 'ß'.repeat(40);
  const sql = toSql(tableOf(['Name', 'name', 'NAME', long, `${long}x`, 'name_2']));
  const names = [...sql.matchAll(/^ {2}"(.*)" TEXT/gm)].map(([, name]) => name);
  expect(names).toEqual(['Name', 'name_3', 'NAME_4', 'ß'.repeat(31), `${'ß'.repeat(30)}_2`, 'name_2']);
  expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(6);
});

test('cells that a row lacks are NULL, those beyond the header have columns', () => {
  expect(toSql(RAGGED, { types: 'infer' })).toContain(`VALUES
  ('Red', 16, NULL),
  ('Violet', 24, 'won'),
  ('Green', NULL, NULL);`);
});

test('many rows are several statements', () => {
  const rows = Array.from({ length: 1001 }, (_, index) => [`${index}`]);
  expect(toSql(tableOf(['n'], ...rows)).match(/INSERT INTO/g)).toHaveLength(3);
});

test('what databases cannot hold as a value stays text', () => {
  const digits = '9'.repeat(39);
  expect(toSql(tableOf(['n'], [digits]), { types: 'infer' })).toContain('"n" TEXT');
  expect(toSql(tableOf(['n'], ['2016-12-31T23:59:60Z']), { types: 'infer' })).toContain('"n" TEXT');
  expect(toSql(tableOf(['n'], ['$5.00'], ['€3.00']), { types: 'infer' })).toContain("('€3.00')");
});

test('a name is not empty', () => {
  expect(() => toSql(tableIn('| a |\n| - |\n'), { name: '' })).toThrow(TypeError);
});

test.skipIf(!hasSqlite)('SQLite reads the cells', () => {
  const rows = [['text', 'n"o'], ...HOSTILE.map((text, index) => [text, `${index}`])];
  const input = `${toSql(tableOf(...rows))}.mode json\nSELECT * FROM table_1;\n`;
  const { stdout, stderr } = spawnSync('sqlite3', ['-batch', ':memory:'], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  const [, ...kept] = keptRows(rows);
  expect(JSON.parse(stdout)).toEqual(kept.map(([text, number]) => ({ text, 'n"o': number })));
});
