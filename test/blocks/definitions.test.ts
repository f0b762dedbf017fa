import { describe, expect, it } from 'vitest';
import { countDefinitionLines } from '../../src/blocks/definitions.ts';
import { scanLines } from '../../src/source/lines.ts';

const long = 'x'.repeat(999);

/** A paragraph, and how many of its lines are definitions. */
const paragraphs: [text: string, lines: number][] = [
  ['[a]: b', 1],
  ['[a]: b\n[c]: d', 2],
  ['[a]: b\nc', 1],
  ['c\n[a]: b', 0],
  ['[a]:b', 1],
  ['[a]:\n  b', 2],
  ['[a]:', 0],
  ['[a] : b', 0],
  ['[a]', 0],
  ['a]: b', 0],
  ['[]: b', 0],
  ['[ \t]: b', 0],
  ['[\n]: b', 0],
  ['[a\nb]: c', 2],
  ['[a[b]: c', 0],
  ['[a\\[b]: c', 1],
  ['[a\\]: c', 0],
  ['[a\\\\]: c', 1],
  ['[^1]: c', 1],
  [`[${long}]: c`, 1],
  [`[${long}x]: c`, 0],
  ['[a]: <>', 1],
  ['[a]: <b c>', 1],
  ['[a]: <b\\>c>', 1],
  ['[a]: <b<c>', 0],
  ['[a]: <b\nc>', 0],
  ['[a]: <b>c', 0],
  ['[a]: b(c)', 1],
  ['[a]: b(c', 0],
  ['[a]: b)c', 0],
  ['[a]: b\\(c', 1],
  ['[a]: b\u0001c', 0],
  ['[a]: b\u007fc', 0],
  ['[a]: b\u0000c', 1],
  ['[a]: b c', 0],
  ['[a]: b  \t', 1],
  ['[a]: b "c"', 1],
  ["[a]: b 'c'", 1],
  ['[a]: b (c)', 1],
  ['[a]: b "c" ', 1],
  ['[a]: b "c" d', 0],
  ['[a]: b "c', 0],
  ['[a]: b\n"c"', 2],
  ['[a]: b\n"c" d', 1],
  ['[a]: b\n"c', 1],
  ['[a]: b "c\nd"', 2],
  ['[a]: b "c\\"d"', 1],
  ['[a]: b "c\\\\"d"', 0],
  ['[a]: <b>"c"', 0],
  ['[a]: b\n"c"\n[d]: e', 3],
  ['  [a]: b\n   [c]: d', 2],
];

describe('countDefinitionLines', () => {
  it.each(paragraphs)('%j', (text, count) => {
    const { starts, ends, count: after } = scanLines(text);
    expect(countDefinitionLines(text, starts, ends, 0, after)).toBe(count);
  });

  it('looks at the given lines only, behind their prefixes', () => {
    const text = 'x\n> [a]: b\n> "c\n"';
    const { ends } = scanLines(text);
    expect(countDefinitionLines(text, Int32Array.of(0, 4, 13, 16), ends, 1, 3)).toBe(1);
    expect(countDefinitionLines(text, Int32Array.of(0, 4, 13, 16), ends, 1, 4)).toBe(3);
  });
});
