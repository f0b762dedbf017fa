import type { Io, Sink, Source } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** What a run of the command left behind. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A sink that keeps what is written; a byte that is no text is one character. */
export function memorySink(): Sink & { readonly text: () => string } {
  let all = '';
  const write = async (text: string | Uint8Array): Promise<void> => {
    all += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
  };
  return { write, text: () => all };
}

/** Runs the command on standard input and, for what opens files by itself, files that are in memory. */
export async function run(
  argv: readonly string[],
  stdin: string | Source = '',
  files: Readonly<Record<string, string>> = {},
  more: Pick<Io, 'cwd' | 'color' | 'isTerminal'> = {},
): Promise<Run> {
  const stdout = memorySink();
  const stderr = memorySink();
  const io: Io = {
    ...more,
    stdin: typeof stdin === 'string' ? bytesOf(stdin) : stdin,
    stdout,
    stderr,
    open: (path) => {
      const text = files[path];
      return text === undefined ? missing(path) : bytesOf(text);
    },
  };
  return { status: await main(argv, io), stdout: stdout.text(), stderr: stderr.text() };
}

/** The bytes of a text in chunks of a size that cuts characters and lines. */
export async function* bytesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

// biome-ignore lint/correctness/useYield: a file that cannot be opened yields nothing
async function* missing(path: string): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}
