import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { run } from './memory-io.ts';

test.each([
  ['csv', 'a,b\n1,"x|y"\n'],
  ['tsv', 'a\tb\n1\tx|y\n'],
  ['json', '[{"a":1,"b":"x|y"}]'],
  ['ndjson', '{"a":1,"b":"x|y"}\n'],
  ['html', '<table><tr><th>a<th>b<tr><td>1<td>x|y</table>'],
])('%s becomes a table', async (format, text) => {
  const table = '| a | b |\n| --- | --- |\n| 1 | x\\|y |\n';
  expect(await run(['from', format], text)).toEqual({ status: 0, stdout: table, stderr: '' });
  expect((await run(['from', format, 'file'], '', { file: text })).stdout).toBe(table);
});

test('options', async () => {
  expect(
    (await run(['from', 'csv', '--delimiter', ';', '--no-header', '--style', 'compact'], 'a;b\n')).stdout,
  ).toBe('| | |\n|-|-|\n|a|b|\n');
  const spans = '<table><tr><th colspan=2>a<tr><td>1<td>2</table>';
  expect((await run(['from', 'html', '--spans', 'empty'], spans)).stdout).toContain('| a |  |');
});

test('to a file', async () => {
  const folder = folderWith();
  expect(await folder.run(['from', 'csv', '--out', 'a.md'], 'a\n1\n')).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(folder.read('a.md')).toBe('| a |\n| --- |\n| 1 |\n');
});

test('a first row without the delimiter but with another common one is told of, and read as it is', async () => {
  const files = { 'a.csv': 'name;size\ncore;12\n' };
  expect(await run(['from', 'csv', 'a.csv'], '', files)).toEqual({
    status: 0,
    stdout: '| name;size |\n| --- |\n| core;12 |\n',
    stderr: 'tablemend: a.csv: the first row has no "," but ";": is it --delimiter \';\'?\n',
  });
  expect((await run(['from', 'csv', '--delimiter', ';', 'a.csv'], '', files)).stderr).toBe('');
  expect((await run(['from', 'csv'], 'a\tb\n')).stderr).toBe(
    'tablemend: standard input: the first row has no "," but tabs: is it from tsv?\n',
  );
  expect((await run(['from', 'tsv'], 'a,b\n')).stderr).toContain('no tab but ",": is it --delimiter \',\'?');
  expect((await run(['from', 'ndjson'], '{"a;b":"1"}\n')).stderr).toBe('');
});

test('there and back', async () => {
  const csv = 'a,b\r\n"x ""y""","one\ntwo"\r\n\'=1,*z*\r\n';
  const { stdout } = await run(['from', 'csv'], csv);
  expect((await run(['to', 'csv'], stdout)).stdout).toBe(csv);
});

test.each([
  [['from', 'json', '--delimiter', ';'], '[]', '--delimiter is no option of json'],
  [['from', 'html', '--no-header'], '', '--no-header is no option of html'],
  [['from', 'csv', '--spans', 'empty'], '', '--spans is no option of csv'],
  [['from', 'json'], '{', 'standard input: not JSON at line 1, column 2: the text ends there\n'],
  [['from', 'json'], '\ufeff[1,\r\n 2,}', 'standard input: not JSON at line 2, column 4: unexpected "}"\n'],
  [['from', 'ndjson'], '{}\n{', 'standard input: Line 2 is not JSON\n'],
  [['from', 'csv', '--delimiter', ';;'], 'a', 'tablemend: delimiter must be one character'],
  [
    ['from', 'json'],
    '{}',
    'standard input: the JSON must be an array of objects or of arrays, got an object',
  ],
  [['from', 'csv'], '"a', 'tablemend: standard input: Quote Not Closed'],
  [['from', 'html'], '<p>no table', 'standard input has no table'],
  [['from', 'csv', 'no.csv'], '', 'no.csv: no such file or folder'],
  [['from', 'xlsx'], '', "'xlsx' is invalid for argument 'format'"],
])('%j fails in one line', async (argv, stdin, message) => {
  const { status, stdout, stderr } = await run(argv, stdin);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^tablemend: [^\n]+\n$/);
});

test('what is wrong in a file is told with its name', async () => {
  const { status, stdout, stderr } = await run(['from', 'json', 'b.json'], '', { 'b.json': '[1,' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('tablemend: b.json: not JSON at line 1, column 4: the text ends there\n');
});
