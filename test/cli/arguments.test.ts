import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

const SAFE = { level: 'safe', rules: {} };

test.each([
  [['--help'], { name: 'help' }],
  [['fix', '-h'], { name: 'help' }],
  [['-v'], { name: 'version' }],
  [['fix'], { name: 'fix', file: '-', check: false, options: SAFE }],
  [['fix', '-'], { name: 'fix', file: '-', check: false, options: SAFE }],
  [['fix', '--check', 'a.md'], { name: 'fix', file: 'a.md', check: true, options: SAFE }],
  [['fix', '--', '--a.md'], { name: 'fix', file: '--a.md', check: false, options: SAFE }],
  [
    ['fix', '--level', 'all', '--rule', 'short-row=off', '--rule=long-row=off'],
    {
      name: 'fix',
      file: '-',
      check: false,
      options: { level: 'all', rules: { 'short-row': 'off', 'long-row': 'off' } },
    },
  ],
  [['tables', '--json', 'a.md'], { name: 'tables', file: 'a.md', json: true, options: SAFE }],
  [['jsonl'], { name: 'jsonl', options: SAFE }],
])('%j', (argv, command) => {
  expect(readArguments(argv)).toEqual(command);
});

test.each([
  [[], 'a command is missing: fix, lint, tables or jsonl'],
  [['mend'], 'unknown command "mend": expected fix, lint, tables or jsonl'],
  [['a.md'], 'unknown command "a.md": expected fix, lint, tables or jsonl'],
  [['fix', 'a.md', 'b.md'], 'unexpected argument "b.md"'],
  [['jsonl', 'a.jsonl'], 'unexpected argument "a.jsonl"'],
  [['tables', '--check'], '--check is no option of tables'],
  [['jsonl', '--level', 'all'], '--level is no option of jsonl'],
  [['fix', '--level', 'some'], '--level must be safe or all, got "some"'],
  [['fix', '--rule', 'short-row'], '--rule must be ID=off, got "short-row"'],
  [['fix', '--rule', 'short-row=warn'], '--rule must be ID=off, got "short-row=warn"'],
])('misuse: %j', (argv, message) => {
  expect(readArguments(argv)).toEqual({ name: 'misuse', message });
});

test('an unknown rule is told with those that there are, an unknown option by its name', () => {
  expect(readArguments(['fix', '--rule', 'no-such=off'])).toEqual({
    name: 'misuse',
    message: expect.stringMatching(/^a rule must be one of .*short-row.*, got "no-such"$/),
  });
  expect(readArguments(['fix', '--colour'])).toEqual({
    name: 'misuse',
    message: expect.stringContaining("'--colour'"),
  });
});
