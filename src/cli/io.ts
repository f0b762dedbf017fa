import { messageOf } from './errors.ts';

/** Bytes as they come. */
export type Source = AsyncIterable<Uint8Array>;

/** Where text goes, and what is no text. */
export interface Sink {
  /** Resolves when the text has been handed on and more is welcome. Rejects where nobody reads any more. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

/** All that the command sees of the world, but for the files that `fix` and `lint` find. */
export interface Io {
  readonly stdin: Source;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Opens a file to read; what goes wrong is told while reading. */
  readonly open: (path: string) => Source;
  /** What paths are seen from, absolute; by default the current folder. */
  readonly cwd?: string;
  /** Whether a person sees what goes to standard output in colours. Default: no. */
  readonly color?: boolean;
  /** Whether standard output is a terminal, which shows text only. Default: no. */
  readonly isOutputTerminal?: boolean;
  /** Whether standard error is a terminal, on which a line may be written over. Default: no. */
  readonly isTerminal?: boolean;
}

/**
 * Decodes UTF-8, a byte order mark kept.
 *
 * @throws {TypeError} where the bytes are not UTF-8: a guess could not be written back
 */
export async function* decoded(source: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      throw new TypeError('the text is not UTF-8', { cause: error });
    }
  };
  for await (const bytes of source) yield decode(bytes);
  yield decode();
}

/** The whole text of a source. */
export async function textOf(source: Source): Promise<string> {
  let text = '';
  for await (const chunk of decoded(source)) text += chunk;
  return text;
}

/**
 * The whole text of the source that a file argument names.
 *
 * @throws {Error} that names the argument, in words
 */
export async function textNamed(file: string, io: Io): Promise<string> {
  try {
    return await textOf(file === '-' ? io.stdin : io.open(file));
  } catch (error) {
    throw new Error(`${nameOf(file)}: ${messageOf(error)}`, { cause: error });
  }
}

/** What people call the source that a file argument names. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
