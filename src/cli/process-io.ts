import { createReadStream } from 'node:fs';
import process from 'node:process';
import type { Writable } from 'node:stream';
import type { Io, Sink, Source } from './io.ts';

/** The input and output of this process. */
export function processIo(): Io {
  return {
    stdin: standardInput(),
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    open: (path) => createReadStream(path),
    color: wantsColor(process.env, process.stdout.isTTY),
    isOutputTerminal: process.stdout.isTTY,
    isTerminal: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
  };
}

/**
 * Opened when it is first read: opening changes how it blocks, for every process that shares it, and a command that is
 * given files has no business with it.
 */
async function* standardInput(): Source {
  const { stdin } = process;
  yield* stdin.isTTY ? announced(stdin, sinkOf(process.stderr)) : stdin;
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
