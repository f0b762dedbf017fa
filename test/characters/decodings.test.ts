import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECODINGS, misread, readByte, utf8 } from '../../src/characters/decodings.ts';
import * as referee from './referee.ts';

describe.each(DECODINGS)('$name', (decoding) => {
  it('reads each byte as the platform does', () => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    const read = bytes.map((byte) => readByte(byte, decoding)).join('');
    expect(read).toBe(referee.decode(bytes, decoding.name));
  });

  it('misreads text as the platform does', () => {
    const text = fc.string({
      unit: fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(text, (original) => {
        expect(misread(original, decoding)).toBe(referee.misread(original, decoding.name));
      }),
    );
  });
});

it.each([0x41, 0x7f, 0x80, 0xa0, 0x7ff, 0x800, 0x200b, 0xfeff, 0xffff])('utf8 of U+%s', (code) => {
  expect(utf8(code)).toEqual(referee.encode(String.fromCharCode(code)));
});
