import { createReadStream } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import type { Io, Sink } from './io.ts';

/** The input and output of this process. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    open: (path) => createReadStream(path),
  };
}

function sinkOf(stream: Writable): Sink {
  // The error reaches the writer by its callback; without a listener it would end the process as well.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}
