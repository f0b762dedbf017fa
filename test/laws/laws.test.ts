import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../helpers/pages.ts';
import { engineBreaches } from './engine-laws.ts';
import { gfmBreaches } from './gfm-laws.ts';
import { breaches } from './laws.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const pages = [
  'catalogue.md',
  ...readdirSync(new URL('malformations/', DOCS)).map((page) => `malformations/${page}`),
];

const documents = [
  [
    'the founding document',
    readFileSync(new URL('../fixtures/founding-document.txt', import.meta.url), 'utf8'),
  ],
  ...pages.flatMap((page) =>
    examplesOf(readFileSync(new URL(page, DOCS), 'utf8')).map(({ content }, index) => [
      `${page} ${index}`,
      content,
    ]),
  ),
].map(([name = '', text = '']) => ({ name, text }));

describe.each(documents)('$name', ({ text }) => {
  test('nothing is lost, nothing is mended twice, everything is explained', () => {
    expect(breaches(text)).toEqual([]);
  });

  test('what GFM reads stays as it is', () => {
    expect(gfmBreaches(text)).toEqual([]);
  });

  test('all engines read the mended tables alike', () => {
    expect(engineBreaches(text)).toEqual([]);
  });
});
