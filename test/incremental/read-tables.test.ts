import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { type Chunks, readTables } from '../../src/incremental/read-tables.ts';
import type { Table } from '../../src/types.ts';
import { documents } from '../stream/documents.ts';
import { pieces } from './pieces.ts';

const PART = 'Words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n';

test('any chunking gives the tables of the plain call', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.integer({ min: 1, max: 3000 }), async (document, size) => {
      const text = `${document}\n${PART.repeat(40)}`;
      expect(await collected(pieces(text, [size]))).toEqual(analyze(text).tables);
    }),
    { numRuns: 60 },
  );
});

test('a table comes as soon as it is settled', async () => {
  let given = 0;
  function* chunks(): Generator<string> {
    for (; given < 1000; given++) yield PART;
  }
  for await (const { start } of readTables(chunks())) {
    expect(start).toBe(8);
    break;
  }
  expect(given).toBeLessThan(50);
});

test('a stream is read, and cancelled where no more is wanted', async () => {
  let isCancelled = false;
  const stream = (): ReadableStream<string> =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(PART),
      cancel: () => {
        isCancelled = true;
      },
    });
  for await (const table of readTables(stream())) {
    expect(table.rows).toHaveLength(1);
    break;
  }
  expect(isCancelled).toBe(true);
  const closed = new ReadableStream<string>({
    start: (controller) => {
      controller.enqueue(PART);
      controller.close();
    },
  });
  expect(await collected(closed)).toEqual(analyze(PART).tables);
});

test('a text is one chunk', async () => {
  expect(await collected(PART)).toEqual(analyze(PART).tables);
});

test.each([
  [[7], 'the chunks must be a list or a stream of strings, got 7'],
  [[null], 'the chunks must be a list or a stream of strings, got null'],
  [[{}], 'the chunks must be a list or a stream of strings, got an object'],
  [[[], { levle: 'all' }], 'an option must be one of level, rules, lineBreak, got "levle"'],
  [[[], { onSettled: () => {} }], 'an option must be one of level, rules, lineBreak, got "onSettled"'],
  [[[], { level: 'al' }], 'level must be "safe" or "all", got "al"'],
])('wrong arguments are told at once: %j', (given, message) => {
  // @ts-expect-error the arguments are wrong on purpose
  expect(() => readTables(...given)).toThrow(new TypeError(message));
});

test('what goes wrong in the source, and a wrong chunk, comes out', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield PART;
    throw new Error('gone');
  }
  await expect(collected(failing())).rejects.toThrow('gone');
  // @ts-expect-error a chunk is a string
  await expect(collected([1])).rejects.toThrow(TypeError);
  await expect(collected(['']).then((tables) => tables.length)).resolves.toBe(0);
});

async function collected(chunks: Chunks): Promise<Table[]> {
  const tables: Table[] = [];
  for await (const table of readTables(chunks)) tables.push(table);
  return tables;
}
