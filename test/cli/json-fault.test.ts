import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultIn, notJson } from '../../src/cli/json-fault.ts';

test.each([
  ['', 0],
  [' \n', 2],
  ['[1,', 3],
  ['[1,]', 3],
  ['[,1]', 1],
  ['[1 2]', 3],
  ['[1}', 2],
  ['{"a"}', 4],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ['{"a":}', 5],
  ['{]', 1],
  ['1 2', 2],
  ['01', 1],
  ['1.', 1],
  ['-', 0],
  ['nul', 0],
  ['"a', 2],
  ['"a\nb"', 2],
  ['["a\\x"]', 3],
  ['"\\', 2],
  ['"\\u00', 5],
  ['"\\u00"', 1],
  ["['a']", 1],
  ['\u00a01', 0],
])('%j is no JSON from offset %i on', (text, offset) => {
  expect(faultIn(text)).toBe(offset);
});

test('it finds a fault where JSON.parse does, and only there', () => {
  const text = fc.oneof(
    fc.json(),
    fc.string({ unit: fc.constantFrom(...'[]{}:,"\\ \n-+.01eEutrnlfas') }),
    fc
      .tuple(fc.json(), fc.nat(), fc.string({ unit: fc.constantFrom(...'[]{}:,"\\ 0a'), maxLength: 2 }))
      .map(([json, at, more]) => json.slice(0, at % (json.length + 1)) + more + json.slice(at % json.length)),
  );
  fc.assert(
    fc.property(text, (json) => {
      expect(faultIn(json) === -1).toBe(isJson(json));
    }),
    { numRuns: 2_000 },
  );
});

test('a text that is cut off is told by its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, cut) => {
      const start = json.slice(0, cut % json.length);
      const fault = faultIn(start);
      // What is cut inside a word or a number is told by where that starts.
      expect(fault === -1 || /^[-+.\w]*$/.test(start.slice(fault))).toBe(true);
    }),
  );
});

test('the deepest nesting and the longest string have a fault as well', () => {
  expect(faultIn('['.repeat(1_000_000))).toBe(1_000_000);
  expect(faultIn(`"${'a\\n'.repeat(1_000_000)}`)).toBe(3_000_001);
});

test('what is told is one line, whatever stands there', () => {
  expect(notJson('["\n"]')).toBe('not JSON at line 1, column 3: unexpected "\\n"');
  expect(notJson('[1,\r\n😀]')).toBe('not JSON at line 2, column 1: unexpected "😀"');
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a string with millions of escapes has a place too', () => {
  expect(faultIn(`["${'\\n'.repeat(4e6)}"`)).toBe(8e6 + 3);
});
