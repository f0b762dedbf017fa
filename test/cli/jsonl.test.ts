import fc from 'fast-check';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { mend } from '../../src/mend.ts';
import { SHORT } from './documents.ts';
import { bytesOf, memorySink, run } from './memory-io.ts';

const TEXT = '| a | b |\n| - | - |\n| 1 | x\\|y |\n';
const BROKEN = '| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n';
const ANSWER = {
  tables: [
    {
      header: ['a', 'b'],
      align: [null, null],
      rows: [['1', 'x|y']],
      start: 0,
      end: TEXT.length - 1,
      confidence: 1,
    },
  ],
  repairs: [],
};

async function answers(lines: string, argv: readonly string[] = []): Promise<unknown[]> {
  const { status, stdout, stderr } = await run(['jsonl', ...argv], lines);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

test('each line has one answer, in order, with its other fields', async () => {
  const lines = ['{"id":"a","text":"none","lang":{"en":[1]}}', JSON.stringify({ text: TEXT, id: 2 }), ''];
  expect(await answers(lines.join('\n'))).toEqual([
    { id: 'a', lang: { en: [1] }, tables: [], repairs: [] },
    { id: 2, ...ANSWER },
  ]);
});

test('repairs come with the tables', async () => {
  const [answer] = await answers(JSON.stringify({ id: 1, text: BROKEN }));
  expect(answer).toMatchObject({
    tables: [
      {
        rows: [
          ['1', '2', '3'],
          ['4', '5', '6'],
        ],
      },
    ],
    repairs: [{ rule: 'delimiter-row', table: 0 }],
  });
});

test('rules that are off are left out', async () => {
  const line = JSON.stringify({ id: 1, text: BROKEN });
  expect(await answers(line, ['--rule', 'delimiter-row=off'])).toMatchObject([{ repairs: [] }]);
});

const SHORT_OFF = ['--rule', 'short-row=off'];

test.each([
  [[], [], { level: 'safe' }],
  [['--level', 'safe'], [], { level: 'safe' }],
  [['--level', 'all'], [], { level: 'all' }],
  [['--level', 'all'], SHORT_OFF, { level: 'all', rules: { 'short-row': 'off' } }],
] as const)('--mend %j %j adds what mend gives to the plain answer', async (level, rules, options) => {
  const texts = [BROKEN, SHORT, TEXT, 'no | table', '', '\ud800 | \0\r\n'];
  const lines = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
  const plain = await answers(lines, rules);
  expect(await answers(lines, ['--mend', ...level, ...rules])).toEqual(
    texts.map((text, id) => ({ ...Object(plain[id]), mended: mend(text, options) })),
  );
});

test('the mended text is the last field, and a line that cannot be read has none', async () => {
  const lines = '{"id":1,"mended":1,"text":"| a | b |\\n|---|\\n","v":1.0}\n{"id":2}\n';
  const { stdout } = await run(['jsonl', '--mend'], lines);
  expect(stdout).toMatch(/^\{"id":1,"v":1\.0,"tables":.*,"repairs":.*,"mended":"[^"]*"\}\n/);
  expect(stdout).toContain('\n{"id":2,"error":"no \\"text\\""}\n');
  expect((await run(['jsonl'], '{"mended":1,"text":""}')).stdout).toBe(
    '{"mended":1,"tables":[],"repairs":[]}\n',
  );
});

test('a level is for the mended text only', async () => {
  const { status, stdout, stderr } = await run(['jsonl', '--level', 'all'], '');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('tablemend: --level says what is mended: it goes with --mend\n');
});

test('fields are passed on as they are written', async () => {
  const line = '{"id":12345678901234567890,"v":1.0,"__proto__":{"x":1},"text":"","2":0,"1":0}';
  const { stdout } = await run(['jsonl'], line);
  expect(stdout).toBe(
    '{"id":12345678901234567890,"v":1.0,"__proto__":{"x":1},"2":0,"1":0,"tables":[],"repairs":[]}\n',
  );
});

test('fields that the answer has itself are replaced', async () => {
  expect(await answers('{"id":1,"tables":"old","repairs":"old","text":""}')).toEqual([
    { id: 1, tables: [], repairs: [] },
  ]);
});

test('a byte order mark and CRLF are taken for what they are, an empty line has an answer too', async () => {
  const lines = '\ufeff{"id":1,"text":""}\r\n\r\n  \n\ufeff{"id":2,"text":""}\r\n';
  const empty = { id: null, error: 'empty line' };
  expect(await answers(lines)).toEqual([
    { id: 1, tables: [], repairs: [] },
    empty,
    empty,
    { id: 2, tables: [], repairs: [] },
  ]);
});

test.each([
  ['nonsense', { id: null, error: 'not JSON' }],
  ['{"id":1,"text":"a"', { id: null, error: 'not JSON' }],
  ['[1]', { id: null, error: 'not a JSON object' }],
  ['null', { id: null, error: 'not a JSON object' }],
  ['"text"', { id: null, error: 'not a JSON object' }],
  ['{}', { id: null, error: 'no "text"' }],
  ['{"id":{"a":1}}', { id: { a: 1 }, error: 'no "text"' }],
  ['{"id":1,"id":2,"text":7}', { id: 2, error: '"text" is no string' }],
  ['{"id":"x","text":null}', { id: 'x', error: '"text" is no string' }],
])('a wrong line %s has an error for answer, and the next is read', async (line, error) => {
  expect(await answers(`${line}\n{"id":9,"text":""}`)).toEqual([error, { id: 9, tables: [], repairs: [] }]);
});

test('a line that is not UTF-8 has an error for answer, and the next is read', async () => {
  const lines = Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from('{"id":9,"text":"ä"}')]);
  const { stdout } = await run(['jsonl'], chunks([lines]));
  expect(stdout).toBe('{"id":null,"error":"not UTF-8"}\n{"id":9,"tables":[],"repairs":[]}\n');
});

test('a line that is too long has an error for answer, and nothing of it is kept', async () => {
  const long = `{"id":1,"text":"${'x'.repeat(10_000_000)}"}\n`;
  const { stdout } = await run(['jsonl'], bytesOf(`${long}{"id":9,"text":""}\n`, 65_536));
  expect(stdout).toBe('{"id":null,"error":"line too long"}\n{"id":9,"tables":[],"repairs":[]}\n');
  expect(await answers(long, ['--max-line', '20000000'])).toEqual([{ id: 1, tables: [], repairs: [] }]);
  expect(await answers('{"text":"1"}\n{"text":""}', ['--max-line', '11'])).toMatchObject([
    { error: 'line too long' },
    {},
  ]);
});

test('there is one answer for each line, whatever the lines are', async () => {
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'{}[]":,\\ idtext01') }),
    fc.json(),
    fc.record({ id: fc.jsonValue(), text: fc.anything() }).map((value) => JSON.stringify(value)),
    fc.constantFrom('', '\ufeff', '\0', '{"text":"\\ud800"}'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const input = lines.map((each) => `${each.replaceAll('\n', ' ')}\n`).join('');
      const found = await answers(input);
      expect(found).toHaveLength(lines.length);
      for (const answer of found)
        expect(Object.keys(Object(answer))).toContain('id' in Object(answer) ? 'id' : 'tables');
    }),
  );
});

test('JSON that nests deeper than any stack is answered', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const { stdout } = await run(['jsonl'], bytesOf(`{"id":1,"deep":${deep},"text":""}`, 65_536));
  expect(stdout).toBe(`{"id":1,"deep":${deep},"tables":[],"repairs":[]}\n`);
});

test('an answer does not wait for the next line to be complete', async () => {
  const out = memorySink();
  let writtenAfterFirst = '';
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"id":1,"text":""}\n{"id":2,');
    writtenAfterFirst = out.text();
  }
  await main(['jsonl'], { stdin: stdin(), stdout: out, stderr: out, open: () => chunks([]) });
  expect(writtenAfterFirst).toBe('{"id":1,"tables":[],"repairs":[]}\n');
});

test('no more is read while the reader is busy', async () => {
  let resume = (): void => {};
  const busy = new Promise<void>((resolve) => {
    resume = resolve;
  });
  let chunksRead = 0;
  let writes = 0;
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (let id = 0; id < 50; id++) {
      chunksRead++;
      yield Buffer.from(`{"id":${id},"text":""}\n`);
    }
  }
  const stdout = {
    write: async () => {
      if (writes++ === 2) await busy;
    },
  };
  const done = main(['jsonl'], { stdin: stdin(), stdout, stderr: stdout, open: () => chunks([]) });
  await new Promise((settled) => setImmediate(settled));
  expect({ chunksRead, writes }).toEqual({ chunksRead: 3, writes: 3 });
  resume();
  expect(await done).toBe(0);
  expect({ chunksRead, writes }).toEqual({ chunksRead: 50, writes: 50 });
});

async function* chunks(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all;
}
