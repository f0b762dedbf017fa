import { once } from '../source/once.ts';
import { DECODINGS } from './decodings.ts';

/** The parts that a byte can play in UTF-8; a character has those of all bytes that it can be the misreading of. */
const CONTINUATION = 1;
const LEAD_OF_TWO = 2;
const LEAD_OF_THREE = 4;
const LEAD_OF_FOUR = 8;

const roles: () => ReadonlyMap<number, number> = once(rolesOfCharacters);

/**
 * Whether the code unit at `at` looks like one byte of a UTF-8 sequence that was read in a single-byte encoding:
 * `Ã` before a no-break space is an `à`, `Ã` before a soft hyphen an `í`. Such a unit is a piece of a visible
 * character, however invisible it is by itself. Only the text from `start` to `end` is looked at.
 */
export function isInsideMojibake(text: string, at: number, start: number, end: number): boolean {
  const rolesAt = (index: number): number =>
    index < start || index >= end ? 0 : (roles().get(text.charCodeAt(index)) ?? 0);
  if ((rolesAt(at) & CONTINUATION) === 0) return false;
  let before = 1;
  while (before < 3 && (rolesAt(at - before) & (LEAD_OF_TWO | LEAD_OF_THREE | LEAD_OF_FOUR)) === 0) {
    if ((rolesAt(at - before) & CONTINUATION) === 0) return false;
    before++;
  }
  const lead = rolesAt(at - before);
  let after = 0;
  while (after < 2 && (rolesAt(at + after + 1) & CONTINUATION) !== 0) after++;
  const continuations = before + after;
  return (
    ((lead & LEAD_OF_TWO) !== 0 && before === 1) ||
    ((lead & LEAD_OF_THREE) !== 0 && before <= 2 && continuations >= 2) ||
    ((lead & LEAD_OF_FOUR) !== 0 && continuations >= 3)
  );
}

/** Whether a code unit can be the misreading of a byte that continues a UTF-8 sequence. */
export function isContinuation(code: number): boolean {
  return ((roles().get(code) ?? 0) & CONTINUATION) !== 0;
}

function rolesOfCharacters(): Map<number, number> {
  const roles = new Map<number, number>();
  for (const { upper } of DECODINGS) {
    for (let i = 0; i < upper.length; i++) {
      const code = upper.charCodeAt(i);
      roles.set(code, (roles.get(code) ?? 0) | roleOfByte(i + 0x80));
    }
  }
  return roles;
}

function roleOfByte(byte: number): number {
  if (byte < 0xc0) return CONTINUATION;
  // The pairs that start with 0xDC to 0xDF are Syriac, Thaana and N'Ko: a `ß` before a no-break space is the likelier one.
  if (byte < 0xdc) return byte < 0xc2 ? 0 : LEAD_OF_TWO;
  if (byte < 0xe0) return 0;
  if (byte < 0xf0) return LEAD_OF_THREE;
  return byte < 0xf5 ? LEAD_OF_FOUR : 0;
}
