/**
 * The block Box Drawing (U+2500 to U+257F) by the arms of each character: the sides of its cell that its lines reach.
 * Light, heavy, double and dashed lines count alike.
 */
export const Arm = { up: 1, right: 2, down: 4, left: 8 } as const;

export const FIRST_BOX_CHARACTER = 0x2500;

/** One hexadecimal digit a character, the sum of its arms; 0 for the diagonals. From the names in the Unicode database. */
const ARMS: string =
  'aa55aa55aa556666cccc333399997777' +
  '7777ddddddddeeeeeeeebbbbbbbbffff' +
  'ffffffffffffaa55a5666ccc33399977' +
  '7dddeeebbbfff6c9300081248124a5a5';

/** The arms of each of the 128 characters. */
export function boxArms(): readonly number[] {
  return Array.from(ARMS, (digit) => Number.parseInt(digit, 16));
}
