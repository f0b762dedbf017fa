import { compile } from '@mdx-js/mdx';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import remarkTablemend, {
  type RemarkTablemendOptions,
  tablemendFromMarkdown,
} from '../../src/remark/index.ts';

const gfm = () => unified().use(remarkParse).use(remarkGfm);
type Processor = ReturnType<typeof gfm>;

const damaged = '| River | Length |\n| Nile | **6650** km |\n| Elbe | 1094 km |\n';
const html =
  '<table><thead><tr><th>River</th><th>Length</th></tr></thead><tbody><tr><td>Nile</td><td><strong>6650</strong> km</td></tr><tr><td>Elbe</td><td>1094 km</td></tr></tbody></table>';

test('unified to HTML', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkTablemend)
    .use(remarkRehype)
    .use(rehypeStringify);
  expect(String(await processor.process(damaged)).replaceAll('\n', '')).toBe(html);
});

test('react-markdown', () => {
  const element = createElement(Markdown, { remarkPlugins: [remarkGfm, remarkTablemend] }, damaged);
  expect(renderToStaticMarkup(element).replaceAll('\n', '')).toBe(html);
});

describe('MDX', () => {
  test('compiles with the table in the output', async () => {
    const source = `import { Unit } from './unit.js'\n\n${damaged}\n<Unit of={1 + 1}>km</Unit>\n`;
    const output = String(await compile(source, { remarkPlugins: [remarkGfm, remarkTablemend] }));
    expect(output).toContain('_components.table');
    expect(output).toContain('"6650"');
  });

  const broken = '| River | Notes |\n|---|---|\n| Nile | long  \nand `<br>` slow |\n| Elbe | short |\n';

  test('a line break inside a cell compiles', async () => {
    const output = String(await compile(broken, { remarkPlugins: [remarkGfm, remarkTablemend] }));
    expect(output).toContain('"long", _jsx("br", {}), "and "');
    expect(output).toContain('children: "<br>"');
  });

  test.each([
    ['before', (processor: Processor) => processor.use(remarkMdx).use(remarkTablemend)],
    ['after', (processor: Processor) => processor.use(remarkTablemend).use(remarkMdx)],
  ])('messages tell what MDX reads, with remark-mdx %s the plugin', (_, use) => {
    const file = new VFile(broken);
    const [table] = use(gfm()).freeze().parse(file).children;
    expect(table?.type).toBe('table');
    expect(file.messages.flatMap(({ expected }) => expected ?? []).join('')).toContain('long<br/>and');
  });

  test('plain Markdown keeps `<br>`; the option counts more', () => {
    const expectedOf = (options: RemarkTablemendOptions): string => {
      const file = new VFile(broken);
      unified().use(remarkParse).use(remarkGfm).use(remarkTablemend, options).parse(file);
      return file.messages.flatMap(({ expected }) => expected ?? []).join('');
    };
    expect(expectedOf({})).toContain('long<br>and');
    expect(expectedOf({ lineBreak: '<br/>' })).toContain('long<br/>and');
  });

  test('positions of expressions after the mended place point into the source', () => {
    const source = `${damaged}\n<Unit of={1 + 22} />\n`;
    const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkTablemend).freeze();
    const plain = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
    const [table, element] = processor.parse(new VFile(source)).children;
    expect(table?.type).toBe('table');
    expect(element).toEqual(plain.parse(new VFile(source)).children[1]);
  });
});

describe('mdast-util-from-markdown', () => {
  const options = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  const parse = (text: string): ReturnType<typeof fromMarkdown> => fromMarkdown(text, options);
  const mend = (text: string): ReturnType<typeof fromMarkdown> =>
    fromMarkdown(text, {
      ...options,
      mdastExtensions: [...options.mdastExtensions, tablemendFromMarkdown(text, parse)],
    });

  test('gives the tree that the plugin gives', () => {
    const plugin = unified().use(remarkParse).use(remarkGfm).use(remarkTablemend);
    expect(mend(damaged)).toEqual(plugin.parse(new VFile(damaged)));
    expect(mend(damaged).children.map((node) => node.type)).toEqual(['table']);
  });

  test('leaves other documents alone', () => {
    const text = '# Rivers\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(mend(text)).toEqual(parse(text));
  });
});
