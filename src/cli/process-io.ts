import { createReadStream } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import type { Io, Sink, Source } from './io.ts';

/** The input and output of this process. */
export function processIo(): Io {
  return {
    stdin: process.stdin.isTTY ? announced(process.stdin, sinkOf(process.stderr)) : process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    open: (path) => createReadStream(path),
    color: wantsColor(process.env, process.stdout.isTTY),
    isOutputTerminal: process.stdout.isTTY,
    isTerminal: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
  };
}

/** A terminal as input, told of when it is read: who types nothing wonders why nothing happens. */
export async function* announced(terminal: Source, stderr: Sink): Source {
  await stderr.write('tablemend: reads what you type or paste, until Ctrl-D (see tablemend --help)\n');
  yield* terminal;
}

/**
 * Whether output is coloured: on a terminal, unless `NO_COLOR` is set to anything (no-color.org), or where `FORCE_COLOR`
 * asks for it.
 */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
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
