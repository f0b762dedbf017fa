import { createMender } from '../engine.ts';
import { type Options, settingsOf } from '../options.ts';
import type { Table } from '../types.ts';
import { expected } from '../write/expected.ts';

/** A text in chunks, cut anywhere. */
export type Chunks = Iterable<string> | AsyncIterable<string> | ReadableStream<string>;

/**
 * Reads the tables of a text that comes in chunks, each as soon as it is settled: those that `analyze` finds in the whole
 * text, in offsets and lines of it. Holds the part of the text that is not settled, and no more.
 *
 * @param chunks - reading is stopped, and the source told so, where the caller takes no more tables
 * @throws {TypeError} when an option is wrong or the chunks are none; while tables are taken, when a chunk is no string
 */
export function readTables(chunks: Chunks, options: Options = {}): AsyncGenerator<Table, void, undefined> {
  settingsOf(options);
  return tablesOf(iterableOf(chunks), options);
}

async function* tablesOf(
  chunks: Iterable<string> | AsyncIterable<string>,
  options: Options,
): AsyncGenerator<Table, void, undefined> {
  let found: Table[] = [];
  const onSettled = ({ tables }: { readonly tables: readonly Table[] }): void => {
    for (const table of tables) found.push(table);
  };
  const mender = createMender({ ...options, onSettled });
  const settled = (): Table[] => {
    const tables = found;
    found = [];
    return tables;
  };
  for await (const chunk of chunks) {
    mender.write(chunk);
    yield* settled();
  }
  mender.end();
  yield* settled();
}

/** What the chunks are taken from. A text is one chunk: it could be iterated over, too, but by characters. */
function iterableOf(chunks: Chunks): Iterable<string> | AsyncIterable<string> {
  if (typeof chunks === 'string') return [chunks];
  if (typeof chunks === 'object' && chunks !== null) {
    if ('getReader' in chunks) return chunksOf(chunks);
    if (Symbol.iterator in chunks || Symbol.asyncIterator in chunks) return chunks;
  }
  throw expected('the chunks', 'a list or a stream of strings', chunks);
}

/** The chunks of a stream; not every browser can iterate over one. */
async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string, void, undefined> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (value === undefined) return;
      yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
    reader.releaseLock();
  }
}
