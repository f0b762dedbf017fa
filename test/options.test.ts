import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { malformations } from '../src/malformations/index.ts';
import { mend } from '../src/mend.ts';
import { settingsOf } from '../src/options.ts';

const IDS = malformations.map(({ id }) => id).join(', ');

test.each([
  [{}, { level: 'safe', off: new Set(), lineBreak: '<br>' }],
  [{ level: 'all' } as const, { level: 'all', off: new Set(), lineBreak: '<br>' }],
  [{ level: 'safe', rules: {} } as const, { level: 'safe', off: new Set(), lineBreak: '<br>' }],
  [
    { rules: { 'short-row': 'off', 'long-row': 'off' } } as const,
    { level: 'safe', off: new Set(['short-row', 'long-row']), lineBreak: '<br>' },
  ],
  [{ lineBreak: '<br/>' } as const, { level: 'safe', off: new Set(), lineBreak: '<br/>' }],
])('%j', (options, settings) => {
  expect(settingsOf(options)).toEqual(settings);
});

test.each([
  [null, 'options must be an object, got null'],
  ['all', 'options must be an object, got "all"'],
  [[], 'options must be an object, got an array'],
  [{ levels: 'all' }, 'an option must be one of level, rules, lineBreak, got "levels"'],
  [{ level: 'unsafe' }, 'level must be "safe" or "all", got "unsafe"'],
  [{ level: null }, 'level must be "safe" or "all", got null'],
  [{ lineBreak: 'br' }, 'lineBreak must be "<br>" or "<br/>", got "br"'],
  [{ rules: ['short-row'] }, 'rules must be an object, got an array'],
  [{ rules: { 'short-row': true } }, 'rules["short-row"] must be "off", got true'],
  [{ rules: { no: 'off' } }, `a rule must be one of ${IDS}, got "no"`],
  [{ rules: { constructor: 'off' } }, `a rule must be one of ${IDS}, got "constructor"`],
  [{ rules: JSON.parse('{"__proto__":"off"}') }, `a rule must be one of ${IDS}, got "__proto__"`],
])('a wrong option is told with what was expected: %j', (options, message) => {
  // @ts-expect-error the options are wrong on purpose
  expect(() => mend('', options)).toThrow(new TypeError(message));
  // @ts-expect-error the options are wrong on purpose
  expect(() => analyze('', options)).toThrow(new TypeError(message));
});
