import { TextDecoder } from 'node:util';

const decoders = new Map<string, TextDecoder>();
const encoder = new TextEncoder();

/**
 * Bytes as the platform reads them in an encoding: the referee for our own tables. "iso-8859-1" is read by definition,
 * because platforms take the name for windows-1252. Node 20 reads windows-1252 as ISO 8859-1 in one go, but rightly as
 * a stream.
 */
export function decode(bytes: readonly number[], encoding: string): string {
  if (encoding === 'iso-8859-1') return String.fromCharCode(...bytes);
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(Uint8Array.from(bytes), { stream: true });
}

/** The UTF-8 bytes of a text. */
export function encode(text: string): number[] {
  return [...encoder.encode(text)];
}

/** What a text looks like when its UTF-8 bytes are read in another encoding. */
export function misread(text: string, encoding: string): string {
  return decode(encode(text), encoding);
}

export const encodings: readonly string[] = ['windows-1252', 'iso-8859-1', 'windows-1250', 'iso-8859-2'];
