import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import * as convert from '../../src/convert/index.ts';

const PAGE = readFileSync(new URL('../../docs/convert.md', import.meta.url), 'utf8');
const [table] = analyze('| a | b |\n| - | - |\n| 1 | 2 |\n').tables;

/** A text that each function reads which reads one. */
const TEXTS: Readonly<Record<string, string>> = {
  fromCsv: 'a,b\n1,2\n',
  fromTsv: 'a\tb\n1\t2\n',
  fromHtml: '<table><tr><td>a</table>',
  fromJson: '[{"a":1}]',
  fromNdjson: '{"a":1}\n',
};

test('the functions that return promises are those that the page names', async () => {
  if (table === undefined) expect.fail('no table');
  const { MissingPackageError, headingsOf, inlineHtml, ...others } = convert;
  const asynchronous: string[] = [];
  const answers: Promise<unknown>[] = [];
  for (const [name, call] of Object.entries({ ...others, inlineHtml })) {
    // @ts-expect-error each takes a table, a text or nothing
    const answer: unknown = call(TEXTS[name] ?? table);
    if (answer instanceof Promise) {
      asynchronous.push(name);
      answers.push(answer);
    } else expect(answer, name).toBeTypeOf('string');
  }
  await Promise.all(answers);
  const said = /^Promises are returned by ([^;]*);/m.exec(PAGE)?.[1] ?? '';
  expect([...said.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(asynchronous.sort());
});
