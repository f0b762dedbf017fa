import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { run } from './memory-io.ts';

const BROKEN = 'Text.\n\n| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n';

test('--json is what analyze gives', async () => {
  const { status, stdout } = await run(['tables', '--json', 'a.md'], '', { 'a.md': BROKEN });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(analyze(BROKEN))));
});

test('a listing has the rows of each table and what is wrong with it', async () => {
  const text = `${BROKEN}\n\n# Next\n\n| x |\n| - |\n`;
  const { status, stdout } = await run(['tables'], text);
  const [first = '', second = ''] = stdout.split(/(?=^Table )/m);
  expect(status).toBe(0);
  expect(first).toMatch(/^Table 1, lines 3 to 6, confidence [01][.\d]*\n/);
  expect(first).toContain('\n  | a | b | c |\n  | --- | --- | --- |\n  | 1 | 2 | 3 |\n  | 4 | 5 | 6 |\n');
  expect(first).toMatch(/\n {2}line 4: delimiter-row \((safe|unsafe)\): .*\n/);
  expect(second).toBe('Table 2, lines 11 to 12, confidence 1\n\n  | x |\n  | --- |\n\n  Nothing to mend.\n');
});

test('a text without tables says so', async () => {
  expect(await run(['tables'], 'a || b\n')).toEqual({ status: 0, stdout: 'No tables.\n', stderr: '' });
});

test('a cell cannot steer the terminal', async () => {
  const { stdout } = await run(['tables'], '| a |\n| - |\n| \u001b[31mred\u202e |\n');
  expect(stdout).toContain('| \\u{1b}[31mred\\u{202e} |');
});
