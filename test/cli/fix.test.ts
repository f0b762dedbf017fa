import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { mend } from '../../src/mend.ts';
import { bytesOf, memorySink, run } from './memory-io.ts';

const FOUNDING = readFileSync(new URL('../fixtures/founding-document.txt', import.meta.url), 'utf8');
const BROKEN = '| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n';
const CLEAN = '| a | b |\n| - | - |\n| 1 | 2 |\n';

test.each(['safe', 'all'] as const)('fix --level %s prints what mend gives', async (level) => {
  const { status, stdout, stderr } = await run(['fix', '--level', level], FOUNDING);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(mend(FOUNDING, { level }));
});

test.each([
  ['nothing', ''],
  ['a byte order mark and CRLF', `\ufeff${CLEAN.replaceAll('\n', '\r\n')}`],
  ['no line ending at the end', CLEAN.trimEnd()],
  ['characters of four bytes', '😀 | 😀\n'],
])('a document that needs no mending is copied byte for byte: %s', async (_, text) => {
  expect(await run(['fix'], text)).toEqual({ status: 0, stdout: text, stderr: '' });
  expect(await run(['fix', '--check'], text)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a file is read by its name, - is standard input', async () => {
  expect(await run(['fix', 'a.md'], '', { 'a.md': BROKEN })).toEqual(await run(['fix', '-'], BROKEN));
  expect((await run(['fix'], BROKEN)).stdout).toBe(mend(BROKEN));
});

test('--check lists what would be mended and exits with 1', async () => {
  const { status, stdout, stderr } = await run(['fix', '--check', 'a.md'], '', { 'a.md': BROKEN });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^a\.md:2:1: delimiter-row: .*\n$/);
});

test('--check sees only what the level and the rules let it', async () => {
  const off = await run(['fix', '--check', '--rule', 'delimiter-row=off'], BROKEN);
  expect(off).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('what is settled is printed before the end of the input', async () => {
  const part = `# Part\n\n${CLEAN}\n`;
  const out = memorySink();
  let writtenBeforeEnd = 0;
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 100; i++) yield Buffer.from(part);
    writtenBeforeEnd = out.text().length;
  }
  await main(['fix'], { stdin: stdin(), stdout: out, stderr: out, open: () => bytesOf('') });
  expect(out.text()).toBe(part.repeat(100));
  expect(writtenBeforeEnd).toBeGreaterThan(0.5 * out.text().length);
});

test('a document that is not UTF-8 is refused, not guessed at', async () => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.from([0x61, 0xff, 0x62]);
  }
  const { status, stdout, stderr } = await run(['fix'], stdin());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^tablemend: .*utf-8.*\n$/);
});
