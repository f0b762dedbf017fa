import { expect, it } from 'vitest';
import { controlMeaning, isC1Control } from '../../src/characters/controls.ts';
import { decode } from './referee.ts';

it('gives C1 controls the meaning that they have in windows-1252', () => {
  for (let code = 0x80; code <= 0x9f; code++) {
    const read = decode([code], 'windows-1252');
    expect(controlMeaning(code)).toBe(isC1Control(read.charCodeAt(0)) ? '' : read);
  }
  expect(controlMeaning(0x92)).toBe('’');
  expect(controlMeaning(0x81)).toBe('');
});

it.each([
  [0x7f, false],
  [0x80, true],
  [0x9f, true],
  [0xa0, false],
])('isC1Control(%i)', (code, expected) => {
  expect(isC1Control(code)).toBe(expected);
});
