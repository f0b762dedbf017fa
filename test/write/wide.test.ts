import { readFileSync } from 'node:fs';
import { eastAsianWidth } from 'get-east-asian-width';
import { expect, test } from 'vitest';
import { isWide } from '../../src/write/wide.ts';

const LAST = 0x10ffff;

test('each code point is as wide as get-east-asian-width says, which follows the newest Unicode', () => {
  const other: string[] = [];
  for (let code = 0; code <= LAST; code++)
    if (isWide(code) !== (eastAsianWidth(code) === 2)) other.push(code.toString(16));
  expect(other).toEqual([]);
});

test('the places are those at which the width changes', () => {
  const distances: string[] = [];
  let before = 0;
  for (let code = 1; code <= LAST + 1; code++) {
    const isWideHere = code <= LAST && eastAsianWidth(code) === 2;
    if (isWideHere === (eastAsianWidth(code - 1) === 2)) continue;
    distances.push((code - before).toString(36));
    before = code;
  }
  const source = readFileSync(new URL('../../src/write/wide.ts', import.meta.url), 'utf8');
  const written = [...source.matchAll(/^ {2}'([a-z0-9 ]+)'/gm)].map(([, line]) => line).join('');
  expect(written).toBe(distances.join(' '));
});
