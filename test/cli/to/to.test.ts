import { symlinkSync } from 'node:fs';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { folderWith } from '../folder.ts';
import { bytesOf, memorySink, run } from '../memory-io.ts';

const ONE = '# Sizes\n\n| name | n |\n|---|---|\n| core | 12 |\n| docs | =1+1 |\n';
const TWO = `${ONE}\n## Full names\n\n| a | b | c |\n|---|---|\n| **x** | 1,000 | y |\n`;

test('the only table of a document, from standard input or a file', async () => {
  const csv = "name,n\r\ncore,12\r\ndocs,'=1+1\r\n";
  expect(await run(['to', 'csv'], ONE)).toEqual({ status: 0, stdout: csv, stderr: '' });
  expect((await run(['to', 'csv', 'a.md'], '', { 'a.md': ONE })).stdout).toBe(csv);
});

test.each([
  ['tsv', 'a\tb\tc\nx\t1,000\ty\n'],
  ['json', '[\n  {"a":"x","b":"1,000","c":"y"}\n]\n'],
  ['ndjson', '{"a":"x","b":"1,000","c":"y"}\n'],
  ['yaml', '- a: x\n  b: 1,000\n  c: "y"\n'],
  ['markdown', '| a | b | c |\n| --- | --- | --- |\n| **x** | 1,000 | y |\n'],
  ['html', '<th>a</th>'],
  ['latex', 'x & 1,000 & y'],
  ['asciidoc', '|x\n|1,000\n|y\n'],
  ['sql', `INSERT INTO "full_names" ("a", "b", "c") VALUES\n  ('x', '1,000', 'y');\n`],
])('one table as %s, by its number or a line of it', async (format, text) => {
  const byNumber = await run(['to', format, '--table', '2'], TWO);
  expect(byNumber).toMatchObject({ status: 0, stderr: '' });
  expect(byNumber.stdout).toContain(text);
  expect(await run(['to', format, '--line', '11'], TWO)).toEqual(byNumber);
});

test('typed values, keys, and options of formats', async () => {
  const flags = ['--table', '2', '--types', 'infer', '--keys', 'camel'];
  expect((await run(['to', 'ndjson', ...flags], TWO)).stdout).toBe('{"a":"x","b":1000,"c":"y"}\n');
  const csv = await run(['to', 'csv', '--delimiter', ';', '--formulas', 'keep', '--bom'], ONE);
  expect(csv.stdout).toBe('\uFEFFname;n\r\ncore;12\r\ndocs;=1+1\r\n');
  expect((await run(['to', 'markdown', '--style', 'compact'], ONE)).stdout).toMatch(
    /^\|name\|n\|\n\|-\|-\|\n/,
  );
  expect((await run(['to', 'html', '--table', '2', '--cells', 'markdown'], TWO)).stdout).toContain(
    '<strong>x</strong>',
  );
  expect((await run(['to', 'csv', '--table', '2', '--cells', 'markdown'], TWO)).stdout).toContain('**x**');
  expect((await run(['to', 'csv', '--rule', 'no-such=off'], ONE)).stderr).toContain('a rule must be one of');
});

test('all tables in one file, where the format holds several', async () => {
  const sql = (await run(['to', 'sql'], TWO + TWO)).stdout;
  expect([...sql.matchAll(/CREATE TABLE (\S+)/g)].map(([, name]) => name)).toEqual([
    '"sizes"',
    '"full_names"',
    '"sizes_2"',
    '"full_names_2"',
  ]);
  expect((await run(['to', 'yaml'], TWO)).stdout.split('---\n')).toHaveLength(2);
  expect((await run(['to', 'html'], TWO)).stdout.match(/<table>/g)).toHaveLength(2);
});

test('all tables as the sheets of a workbook', async () => {
  const folder = folderWith();
  const { status, stdout } = await folder.run(['to', 'xlsx', '--out', 'a.xlsx'], TWO);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const sheets = await readXlsx(folder.at('a.xlsx'));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sizes', 'Full names']);
  expect(sheets[1]?.data).toEqual([
    ['a', 'b', 'c'],
    ['x', '1,000', 'y'],
  ]);
});

test('what is no text goes to standard output, but not to a terminal', async () => {
  expect((await run(['to', 'parquet', '--table', '1'], TWO)).stdout).toMatch(/^PAR1.*PAR1$/s);
  const stdout = memorySink();
  const stderr = memorySink();
  const io = { stdin: bytesOf(ONE), stdout, stderr, open: () => bytesOf(''), isOutputTerminal: true };
  expect(await main(['to', 'parquet'], io)).toBe(2);
  expect(stdout.text()).toBe('');
  expect(stderr.text()).toBe('tablemend: parquet is not for a terminal: use --out FILE\n');
});

test('a folder gets one file a table, named after the heading or the number, none over another', async () => {
  const folder = folderWith({ 'there/old.csv': '' });
  const text = `| first |\n|---|\n\n${TWO}${TWO.replaceAll('Sizes', 'SIZES')}\n# ../../x\n\n| a |\n|---|\n\n# con\n\n| a |\n|---|\n`;
  const names = [
    'con-table.csv',
    'full-names-2.csv',
    'full-names.csv',
    'sizes-2.csv',
    'sizes.csv',
    'table-1.csv',
    'x.csv',
  ];
  await folder.run(['to', 'csv', '--out', 'new/deep/'], text);
  await folder.run(['to', 'csv', '--out', 'there'], text);
  expect(folder.names()).toEqual([
    ...names.map((name) => `new/deep/${name}`),
    ...[
      'con-table.csv',
      'full-names-2.csv',
      'full-names.csv',
      'old.csv',
      'sizes-2.csv',
      'sizes.csv',
      'table-1.csv',
      'x.csv',
    ].map((name) => `there/${name}`),
  ]);
  expect(folder.read('there/full-names-2.csv')).toBe('a,b,c\r\nx,"1,000",y\r\n');
});

test('the files of a folder are listed with the tables that they hold, and not with --quiet', async () => {
  const folder = folderWith();
  expect(await folder.run(['to', 'csv', '--out', './out/'], TWO)).toEqual({
    status: 0,
    stdout: '',
    stderr: 'out/sizes.csv: table 1\nout/full-names.csv: table 2\n',
  });
  const one = await folder.run(['to', 'json', '--table', '2', '--out', 'out'], TWO);
  expect(one.stderr).toBe('out/full-names.json: table 2\n');
  expect((await folder.run(['to', 'csv', '--out', 'out', '--quiet'], TWO)).stderr).toBe('');
  expect((await folder.run(['to', 'html', '--out', 'a.html'], TWO)).stderr).toBe('');
  expect((await folder.run(['to', 'csv', '-q', '--table', '1'], TWO)).stdout).toContain('core');
});

test('a file is replaced, a link stays a link', async () => {
  const folder = folderWith({ 'a.csv': 'old' });
  symlinkSync('a.csv', folder.at('link.csv'));
  expect(await folder.run(['to', 'csv', '--out', 'link.csv'], ONE)).toMatchObject({ status: 0 });
  expect(folder.read('a.csv')).toContain('core,12');
  expect(folder.names()).toEqual(['a.csv']);
});

test.each([
  [
    ['to', 'csv'],
    TWO,
    'standard input has 2 tables, and csv holds one: choose with --table N or --line N, or write a folder with --out FOLDER/',
  ],
  [['to', 'csv', '--table', '3'], TWO, '--table 3: standard input has 2 of them'],
  [['to', 'csv', '--line', '2'], TWO, '--line 2: no table stands on this line of standard input'],
  [['to', 'html'], 'no | table', 'standard input has no table'],
  [['to', 'json', '--delimiter', ';'], ONE, '--delimiter is no option of json'],
  [
    ['to', 'csv', '--delimiter', ';;'],
    ONE,
    'delimiter must be one character, no quote and no line ending, got ";;"',
  ],
  [['to', 'csv', '--out', 'no/such/folder.csv'], ONE, 'no/such/folder.csv: no such file or folder'],
  [['to', 'csv', 'no.md'], '', 'no.md: no such file or folder'],
  [['to'], ONE, "missing required argument 'format'"],
  [['to', 'pdf'], ONE, "'pdf' is invalid for argument 'format'"],
  [['to', 'csv', '--table', '1', '--line', '1'], ONE, 'cannot be used with'],
  [['to', 'csv', '--table', '0'], ONE, 'whole number'],
])('%j fails in one line', async (argv, stdin, message) => {
  const { status, stdout, stderr } = await run(argv, stdin);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^tablemend: [^\n]+\n$/);
});
