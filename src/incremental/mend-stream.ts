import { createMender, type MenderOptions } from '../engine.ts';

/**
 * Makes a stream that mends one text: string chunks in, cut anywhere, mended string chunks out, each part as soon as it is
 * settled, which is not before 1,024 code units have come in (see `createMender`). All chunks together are what `mend` gives
 * for the whole text. For bytes, put a `TextDecoderStream` before it.
 *
 * @throws {TypeError} when an option is wrong. A chunk that is no string ends the stream with a `TypeError`.
 */
export function createMendStream(options: MenderOptions = {}): TransformStream<string, string> {
  const mender = createMender(options);
  return new TransformStream({
    transform: (chunk, controller) => {
      const settled = mender.write(chunk);
      if (settled !== '') controller.enqueue(settled);
    },
    flush: (controller) => {
      const rest = mender.end();
      if (rest !== '') controller.enqueue(rest);
    },
  });
}
