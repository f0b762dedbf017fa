import { expect, test } from 'vitest';
import { createMendStream } from '../../src/incremental/mend-stream.ts';
import { mend } from '../../src/mend.ts';
import { pieces } from './pieces.ts';

const TEXT =
  '# Part\n\nSome text 😀.\r\n\r\na | b\n--|--\n1 | 2\n\n| a | b |\n| 1 | 2 |\n| 3 | 4 |\n\n'.repeat(40);

test.each([1, 7, 1000, TEXT.length])('chunks of %i give the text of mend', async (size) => {
  const chunks = await collected(
    streamOf(pieces(TEXT, [size])).pipeThrough(createMendStream({ level: 'all' })),
  );
  expect(chunks.join('')).toBe(mend(TEXT, { level: 'all' }));
});

test('bytes come through a decoder', async () => {
  const bytes = new TextEncoder().encode(TEXT);
  const source = streamOf(
    Array.from({ length: bytes.length / 5 + 1 }, (_, i) => bytes.slice(5 * i, 5 * i + 5)),
  );
  const chunks = await collected(source.pipeThrough(new TextDecoderStream()).pipeThrough(createMendStream()));
  expect(chunks.join('')).toBe(mend(TEXT));
});

test('parts come out as they are settled', async () => {
  const { readable, writable } = createMendStream();
  const writer = writable.getWriter();
  const reader = readable.getReader();
  void writer.write(TEXT);
  const { value } = await reader.read();
  expect(value?.length).toBeGreaterThan(0.9 * TEXT.length);
  await reader.cancel();
});

test('a chunk that is no string ends the stream', async () => {
  const broken = streamOf<string>([]);
  expect(await collected(broken.pipeThrough(createMendStream()))).toEqual([]);
  const { readable, writable } = createMendStream();
  const writer = writable.getWriter();
  // @ts-expect-error a chunk is a string
  writer.write(new Uint8Array(1)).catch(() => {});
  await expect(readable.getReader().read()).rejects.toThrow(
    new TypeError('a chunk must be a string, got an object'),
  );
});

function streamOf<Chunk>(chunks: readonly Chunk[]): ReadableStream<Chunk> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function collected(stream: ReadableStream<string>): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}
