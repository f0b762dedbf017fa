import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
const MISSING = fileURLToPath(new URL('no-such-file.md', import.meta.url));
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

test('a process answers on its pipes', async () => {
  const { status, stdout, stderr } = await runProcess(['jsonl'], '{"id":1,"text":"|a|\\n|-|"}\n');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, tables: [{ header: ['a'] }] });
});

test('a reader that goes away ends the process quietly, whatever is still to come', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', BIN, 'jsonl']);
  const exit = once(child, 'exit');
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  const line = `${JSON.stringify({ id: 1, text: 'a | b\n--|--\n'.repeat(500) })}\n`;
  // The input is never ended: the process has to end by itself.
  child.stdout.once('data', () => {
    child.stdout.destroy();
    for (let i = 0; i < 50; i++) child.stdin.write(line);
  });
  child.stdin.write(line);
  const [status] = await exit;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 30_000);

test.each([MISSING, FOLDER])('a file that cannot be read is told in one line: %s', async (path) => {
  const { status, stdout, stderr } = await runProcess(['tables', path], '');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^tablemend: [^\n]+: (no such file or folder|is a folder)\n$/);
});

async function runProcess(
  argv: readonly string[],
  input: string,
): Promise<{ status: unknown; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', BIN, ...argv]);
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    written.stderr += text;
  });
  child.stdin.end(input);
  const [status] = await once(child, 'close');
  return { status, ...written };
}
