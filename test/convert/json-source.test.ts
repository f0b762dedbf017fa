import fc from 'fast-check';
import { expect, test } from 'vitest';
import { membersOf } from '../../src/convert/json-source.ts';

test.each([
  ['{}', []],
  [' { } ', []],
  ['{"a":1}', [['a', '1']]],
  [
    '{ "a" : 12345678901234567890 , "a":1.0}',
    [
      ['a', '12345678901234567890'],
      ['a', '1.0'],
    ],
  ],
  ['{"a:{,\\"":"}:,\\\\\\""}', [['a:{,"', '"}:,\\\\\\""']]],
  [
    '{"\\u0061":[{"b":"]"},[]],"__proto__":{}}',
    [
      ['a', '[{"b":"]"},[]]'],
      ['__proto__', '{}'],
    ],
  ],
])('%s', (json, members) => {
  expect(membersOf(json)).toEqual(members.map(([key, value]) => ({ key, value })));
});

test('the members of any object give the object again', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.boolean(), (object, spaced) => {
      const json = JSON.stringify(object, null, spaced ? 1 : 0);
      const again = membersOf(json).map(({ key, value }) => `${JSON.stringify(key)}:${value}`);
      expect(JSON.parse(`{${again.join(',')}}`)).toEqual(JSON.parse(json));
    }),
  );
});
