import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import preset, { rules } from '../../src/lint/remark-lint.ts';
import { lintRules } from '../../src/lint/rules.ts';

const certain = '# A\n\n| a | b |\n|---|---|\n\n| 1 | 2 |\n';
const guessed = '| a | b | c |\n| - | - | - |\n| 1 | 2 |\n';
const shortRow = rules['short-row'] ?? expect.fail('no such rule');

test('the preset reports with rule, source, page and what is expected', async () => {
  const file = new VFile(certain);
  await remark().use(remarkGfm).use(preset).process(file);
  expect(file.messages).toHaveLength(1);
  expect(file.messages[0]).toMatchObject({
    ruleId: 'tablemend-blank-line-in-table',
    source: 'remark-lint',
    fatal: false,
    line: 5,
    column: 1,
    actual: '\n',
    expected: [''],
  });
  expect(file.messages[0]?.url).toContain('blank-line-in-table');
});

test('the quick fix puts what is expected in the place of the message', async () => {
  const file = new VFile(certain);
  await remark().use(preset).process(file);
  const [message] = file.messages;
  const place = message?.place;
  if (place === undefined || !('start' in place)) expect.fail('no position');
  const mended =
    certain.slice(0, place.start.offset) + message?.expected?.[0] + certain.slice(place.end.offset);
  expect(mended).toBe('# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
});

test('a rule takes a severity and options', async () => {
  const run = async (use: (file: VFile) => Promise<VFile>): Promise<(boolean | null | undefined)[]> =>
    (await use(new VFile(guessed))).messages.map(({ fatal }) => fatal);
  expect(await run((file) => remark().use(shortRow).process(file))).toEqual([false]);
  expect(await run((file) => remark().use(shortRow, ['error']).process(file))).toEqual([true]);
  expect(await run((file) => remark().use(shortRow, ['off']).process(file))).toEqual([]);
  expect(await run((file) => remark().use(shortRow, { level: 'safe' }).process(file))).toEqual([]);
});

test.each([
  [['error', { level: 'x' }], 'tablemend-short-row: level must be "safe" or "all", got "x"'],
  [['error', { levl: 'safe' }], 'tablemend-short-row: an option must be one of level, got "levl"'],
  [{ levl: 'safe' }, 'tablemend-short-row: an option must be one of level, got "levl"'],
  ['error', 'tablemend-short-row: options must be an object, got "error"'],
  [['eror', { level: 'safe' }], 'tablemend-short-row: options must be an object, got an array'],
  [['off', 'all'], 'tablemend-short-row: options must be an object, got "all"'],
])('a wrong option is told before any document is read: %j', (config, message) => {
  // @ts-expect-error the options are wrong on purpose
  expect(() => remark().use(shortRow, config).freeze()).toThrow(new TypeError(message));
});

test('a wrong severity is told by unified-lint-rule', () => {
  // @ts-expect-error there is no such severity
  expect(() => remark().use(shortRow, [3, {}]).freeze()).toThrow('Incorrect severity `3`');
});

test.each([
  undefined,
  null,
  true,
  {},
  { level: 'all' },
  { level: undefined },
  ['on'],
  [1, null],
  ['warn', undefined],
  [true, {}],
])('what is no option is none: %j', async (config) => {
  // @ts-expect-error config files hold anything
  expect((await remark().use(shortRow, config).process(guessed)).messages).toHaveLength(1);
});

test('all rules can be told to report only what is certain', async () => {
  const certainly = Object.values(rules).map((rule): [typeof rule, { level: 'safe' }] => [
    rule,
    { level: 'safe' },
  ]);
  const processor = remark().use({ plugins: certainly }).freeze();
  expect((await processor.process(guessed)).messages).toEqual([]);
  expect((await processor.process(certain)).messages).toHaveLength(1);
});

test('a guess says so', async () => {
  const file = await remark().use(shortRow).process(guessed);
  expect(file.messages[0]?.note).toContain('guess');
});

test('comments switch rules off', async () => {
  const file = await remark().use(preset).process(`<!--lint disable tablemend-short-row-->\n\n${guessed}`);
  expect(file.messages).toEqual([]);
});

test('there is a rule for each malformation', () => {
  expect(Object.keys(rules)).toEqual(lintRules.map(({ id }) => id));
});
