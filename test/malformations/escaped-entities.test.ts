import { expect, test } from 'vitest';
import { analyze, mend } from '../../src/index.ts';
import { damaged, innocent } from '../helpers/check.ts';
import { text } from '../helpers/text.ts';

damaged([
  {
    name: 'operators and types of a text that was escaped as a whole',
    before: text`
      | Expression | Type |
      | --- | --- |
      | \`a &amp;&amp; b\` | \`Map&lt;K, V&gt;\` |
      | \`a &lt; b\` | \`List&lt;T&gt;\` |
    `,
    tables: [
      [
        ['Expression', 'Type'],
        ['`a && b`', '`Map<K, V>`'],
        ['`a < b`', '`List<T>`'],
      ],
    ],
    repairs: [
      'escaped-entities 3 unsafe',
      'escaped-entities 3 unsafe',
      'escaped-entities 4 unsafe',
      'escaped-entities 4 unsafe',
    ],
    after: text`
      | Expression | Type |
      | --- | --- |
      | \`a && b\` | \`Map<K, V>\` |
      | \`a < b\` | \`List<T>\` |
    `,
  },
]);

innocent([
  {
    name: 'entities that show how a tag is written',
    text: text`
      | Written | Shown |
      | --- | --- |
      | &lt;b&gt; | bold |
      | \`<i>\` | italic |
    `,
    tables: [
      [
        ['Written', 'Shown'],
        ['&lt;b&gt;', 'bold'],
        ['`<i>`', 'italic'],
      ],
    ],
  },
  {
    name: 'one ampersand',
    text: text`
      | Firm | Town |
      | --- | --- |
      | Smith &amp; Sons | York |
    `,
    tables: [
      [
        ['Firm', 'Town'],
        ['Smith &amp; Sons', 'York'],
      ],
    ],
  },
]);

test('a row that is written anew with an entity undone is a guess as that is, and mended once', () => {
  const source = 'a | b\n-|-\n&amp; | 1\n    &amp; | 2\n';
  const { repairs } = analyze(source);
  expect(repairs.map(({ rule, safety }) => `${rule} ${safety}`)).toEqual([
    'escaped-entities unsafe',
    'escaped-entities unsafe',
    'lookalike-pipe unsafe',
  ]);
  expect(mend(source)).toBe(source);
  expect(mend(source, { level: 'all' })).toBe('a | b\n-|-\n| & | 1\n| & | 2\n');
});
