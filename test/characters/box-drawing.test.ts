import { expect, it } from 'vitest';
import { Arm, boxArms, FIRST_BOX_CHARACTER } from '../../src/characters/box-drawing.ts';

/** All characters of the block by the sides that they reach, drawn here a second time. */
const drawn: [arms: number, characters: string][] = [
  [0, '╱╲╳'],
  [Arm.up | Arm.down, '│┃┆┇┊┋╎╏║╽╿'],
  [Arm.left | Arm.right, '─━┄┅┈┉╌╍═╼╾'],
  [Arm.up, '╵╹'],
  [Arm.right, '╶╺'],
  [Arm.down, '╷╻'],
  [Arm.left, '╴╸'],
  [Arm.down | Arm.right, '┌┍┎┏╒╓╔╭'],
  [Arm.down | Arm.left, '┐┑┒┓╕╖╗╮'],
  [Arm.up | Arm.right, '└┕┖┗╘╙╚╰'],
  [Arm.up | Arm.left, '┘┙┚┛╛╜╝╯'],
  [Arm.up | Arm.down | Arm.right, '├┝┞┟┠┡┢┣╞╟╠'],
  [Arm.up | Arm.down | Arm.left, '┤┥┦┧┨┩┪┫╡╢╣'],
  [Arm.down | Arm.left | Arm.right, '┬┭┮┯┰┱┲┳╤╥╦'],
  [Arm.up | Arm.left | Arm.right, '┴┵┶┷┸┹┺┻╧╨╩'],
  [Arm.up | Arm.down | Arm.left | Arm.right, '┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬'],
];

it('gives every character of the block its arms', () => {
  const arms = new Map<string, number>();
  for (const [sum, characters] of drawn) for (const character of characters) arms.set(character, sum);
  expect(arms.size).toBe(128);
  const table = boxArms().map((sum, i) => [String.fromCharCode(FIRST_BOX_CHARACTER + i), sum]);
  expect(table).toEqual(table.map(([character = '']) => [character, arms.get(`${character}`)]));
});
