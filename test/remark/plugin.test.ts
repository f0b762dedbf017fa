import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import remarkTablemend, { type RemarkTablemendOptions } from '../../src/remark/index.ts';

const missingDelimiterRow =
  'Rivers:\n\n| River | Length |\n| Nile | **6650** km |\n| Elbe | 1094 km |\n\nSee *below*.\n';

function parse(text: string, options: RemarkTablemendOptions = {}): { tree: Root; file: VFile } {
  const file = new VFile(text);
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkTablemend, options).parse(file);
  return { tree, file };
}

/** All nodes of a type, as what their position cuts out of the text. */
function cuts(tree: Root, type: string, text: string): string[] {
  const found: string[] = [];
  visit(tree, type, (node) => {
    found.push(text.slice(node.position?.start.offset, node.position?.end.offset));
  });
  return found;
}

test('a damaged table is a table node with inline content and positions in the source', () => {
  const { tree } = parse(missingDelimiterRow);
  expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(cuts(tree, 'table', missingDelimiterRow)).toEqual([
    '| River | Length |\n| Nile | **6650** km |\n| Elbe | 1094 km |',
  ]);
  expect(cuts(tree, 'tableRow', missingDelimiterRow)).toEqual([
    '| River | Length |',
    '| Nile | **6650** km |',
    '| Elbe | 1094 km |',
  ]);
  expect(cuts(tree, 'strong', missingDelimiterRow)).toEqual(['**6650**']);
});

test('positions after the mended place point into the source', () => {
  const { tree } = parse(missingDelimiterRow);
  expect(cuts(tree, 'emphasis', missingDelimiterRow)).toEqual(['*below*']);
  expect(tree.children.at(-1)?.position?.start).toEqual({ line: 7, column: 1, offset: 71 });
  expect(tree.position?.end).toEqual({ line: 8, column: 1, offset: missingDelimiterRow.length });
});

test.each([
  ['lookalike pipes', 'a｜b\n-｜-\n1｜`2`\n', ['a', 'b', '1']],
  ['a byte order mark', '\uFEFF| a | b |\n|---|---|\n\n| 1 | 2 |\n', ['a', 'b', '1', '2']],
  ['CRLF', '| a | b |\r\n|---|---|\r\n\r\n| 1 | 2 |\r\n', ['a', 'b', '1', '2']],
  ['a block quote', '> | a | b |\n> |---|\n> | 1 | 2 |\n', ['a', 'b', '1', '2']],
])('%s: each text node is cut out of the source', (_, text, expected) => {
  const { tree } = parse(text, { level: 'all' });
  expect(cuts(tree, 'table', text.replace('\uFEFF', ''))).toHaveLength(1);
  expect(cuts(tree, 'text', text.replace('\uFEFF', ''))).toEqual(expected);
});

test('each repair is a message with its rule, place, fix and page', () => {
  const { file } = parse(missingDelimiterRow);
  expect(file.messages.map((message) => message.ruleId)).toEqual(['missing-delimiter-row']);
  const [message] = file.messages;
  expect(message).toMatchObject({ source: 'tablemend', fatal: false, line: 3, column: 1 });
  expect(message?.url).toContain('missing-delimiter-row');
  expect(message?.actual).toContain('| River | Length |');
  expect(message?.expected).toEqual([`${message?.actual}| --- | --- |\n`]);
});

test('the file and the node know what was mended', () => {
  const { tree, file } = parse(missingDelimiterRow);
  const table = tree.children[1];
  expect(file.data.tablemend?.tables).toHaveLength(1);
  expect(file.data.tablemend?.applied).toEqual(file.data.tablemend?.repairs);
  expect(table?.data).toEqual({
    tablemend: {
      table: 0,
      confidence: file.data.tablemend?.tables[0]?.confidence,
      rules: ['missing-delimiter-row'],
    },
  });
});

test('a rule that is off neither mends nor speaks, an error is fatal, messages can be kept away', () => {
  const off = parse(missingDelimiterRow, { rules: { 'missing-delimiter-row': 'off' } });
  expect(off.tree.children.map((node) => node.type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(off.file.messages).toEqual([]);
  const fatal = parse(missingDelimiterRow, { rules: { 'missing-delimiter-row': 'error' } });
  expect(fatal.file.messages.map((message) => message.fatal)).toEqual([true]);
  const quiet = parse(missingDelimiterRow, { messages: false });
  expect(quiet.file.messages).toEqual([]);
  expect(quiet.tree.children[1]?.type).toBe('table');
});

test('guesses are reported and left alone unless they are asked for', () => {
  const text = '| a | b | c |\n|---|---|---|\n| 1 | 2 |\n';
  const safe = parse(text);
  const unsafe = parse(text, { level: 'all' });
  expect(safe.file.messages.map((message) => message.ruleId)).toEqual(['short-row']);
  expect(safe.file.messages[0]?.note).toContain('Not mended');
  expect(safe.file.data.tablemend?.applied).toEqual([]);
  expect(unsafe.file.data.tablemend?.applied).toHaveLength(1);
  expect(unsafe.file.messages[0]?.note).toBeUndefined();
});

test.each([
  ['level', { level: 'some' }, 'level must be "safe" or "all", got "some"'],
  ['rule', { rules: { 'no-such-rule': 'off' } }, 'a rule must be one of '],
  ['inherited name', { rules: { toString: 'off' } }, 'got "toString"'],
  ['setting', { rules: { 'short-row': 'loud' } }, 'rules["short-row"] must be "off", "warn" or "error"'],
])('an unknown %s is refused', (_, options, message) => {
  const use = (): unknown => Reflect.apply(remarkTablemend, unified().use(remarkParse).freeze(), [options]);
  expect(use).toThrow(message);
});

test('without a parser the plugin says what is missing', () => {
  expect(() => unified().use(remarkTablemend).freeze()).toThrow('remark-parse');
});

test('without remark-gfm nothing changes', () => {
  const tree = unified().use(remarkParse).use(remarkTablemend).parse(new VFile(missingDelimiterRow));
  expect(tree).toEqual(unified().use(remarkParse).parse(new VFile(missingDelimiterRow)));
});

test('remark-stringify writes valid GFM', () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkTablemend).use(remarkStringify);
  const output = String(processor.processSync(missingDelimiterRow));
  expect(output).toBe(
    'Rivers:\n\n| River | Length      |\n| ----- | ----------- |\n| Nile  | **6650** km |\n| Elbe  | 1094 km     |\n\nSee *below*.\n',
  );
});

test('a table drawn in code stays code, beside a mended one', () => {
  const frame = '```\n+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n+---+---+\n```';
  const { tree, file } = parse(`${frame}\n\n${missingDelimiterRow}`, { level: 'all' });
  expect(cuts(tree, 'code', String(file))).toEqual([frame]);
  expect(tree.children[0]).toMatchObject({ value: frame.slice(4, -4) });
  expect(tree.children.map(({ type }) => type)).toEqual(['code', 'paragraph', 'table', 'paragraph']);
  expect(file.data.tablemend?.repairs.map(({ rule }) => rule)).toContain('terminal-frame');
  expect(new Set(file.data.tablemend?.applied.map(({ rule }) => rule))).toEqual(
    new Set(['missing-delimiter-row']),
  );
});

test('a damaged table in indented code becomes a table on request', () => {
  const text = 'Words.\n\n    | a | b |\n    |---|\n    | 1 | 2 |\n';
  const typesAt = (level: 'safe' | 'all'): readonly string[] =>
    parse(text, { level }).tree.children.map(({ type }) => type);
  expect(typesAt('safe')).toEqual(['paragraph', 'code']);
  expect(typesAt('all')).toEqual(['paragraph', 'table']);
});

test('without remark-gfm there are no tables to mend, which is told once', () => {
  const without = unified().use(remarkParse).use(remarkTablemend);
  const told = (text: string): number => {
    const file = new VFile(text);
    without.parse(file);
    return file.messages.filter(({ ruleId, source }) => ruleId === 'no-gfm' && source === 'tablemend').length;
  };
  expect(told(missingDelimiterRow)).toBe(1);
  expect(told('| a |\n| - |\n| 1 |\n')).toBe(0);
  expect(parse('| a | b |\n| - | - |\n| 1 |\n').file.messages.map(({ ruleId }) => ruleId)).toEqual([
    'short-row',
  ]);
});
