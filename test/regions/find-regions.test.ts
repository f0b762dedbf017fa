import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, startOf } from '../../src/regions/region.ts';
import { linesOf, regionsOf } from '../helpers/region.ts';
import { text } from '../helpers/text.ts';
import { documents } from '../stream/documents.ts';

/** Each region as where it comes from and its lines. */
function found(document: string): [string, ...string[]][] {
  return regionsOf(document).map((region) => [region.origin, ...linesOf(region)]);
}

describe('what ends a region', () => {
  test.each([
    ['a heading', '# Title'],
    ['code of a language', '```sh\nls | wc\n```'],
    ['HTML', '<div>\na | b\n</div>'],
    ['math', '$$\n|x|\n$$'],
  ])('%s', (_, between) => {
    expect(found(`| a |\n\n${between}\n\n| b |`)).toEqual([
      ['flow', '| a |', ''],
      ['flow', '| b |'],
    ]);
  });

  test('not a blank line, a thematic break, a setext heading or a definition', () => {
    const lines = ['| a |', '', '---', 'Title', '===', '[a]: b', '| b |'];
    expect(found(lines.join('\n'))).toEqual([['flow', ...lines]]);
  });

  test('front matter', () => {
    expect(found('---\na: b | c\n---\n| a |')).toEqual([['flow', '| a |']]);
  });
});

describe('containers', () => {
  test('the lines of a blockquote are a region, seen without the marker', () => {
    expect(found('a\n\n> | b |\n> | c |\n\nd')).toEqual([
      ['flow', 'a', ''],
      ['flow', '| b |', '| c |'],
      ['flow', 'd'],
    ]);
  });

  test('the content of a list item is a region of its own where its first line is a row', () => {
    expect(found('- | a |\n  | b |\n- x')).toEqual([
      ['flow', '| a |', '| b |'],
      ['flow', '- x'],
    ]);
  });

  test('a marker that every line has may be a cell or a prefix', () => {
    expect(found('1. a | b\n2. c | d')).toEqual([['flow', '1. a | b', '2. c | d']]);
  });

  test('a row that starts with > stays among the rows', () => {
    expect(found('a | b\n--|--\n> | more')).toEqual([['flow', 'a | b', '--|--', '> | more']]);
  });
});

describe('code', () => {
  test.each(['', 'markdown', 'md', 'text', 'MARKDOWN'])('a fence of %j may hold a table', (language) => {
    expect(found(`\`\`\`${language}\n| a |\n\n| b |\n\`\`\``)).toEqual([
      ['fencedCode', '| a |', '', '| b |'],
    ]);
  });

  test.each(['sh', 'ts', 'mermaid', 'markdown-it'])('a fence of %j holds none', (language) => {
    expect(found(`\`\`\`${language}\n| a |\n\`\`\``)).toEqual([]);
  });

  test('a fence that is not closed, an empty one', () => {
    expect(found('```\n| a |')).toEqual([['fencedCode', '| a |']]);
    expect(found('```\n```')).toEqual([]);
  });

  test('indented code is a region of its own', () => {
    const document = text`
      Words.

          | a |
          | b |

      More.
    `;
    expect(found(document)).toEqual([
      ['flow', 'Words.', ''],
      ['indentedCode', '| a |', '| b |'],
      ['flow', 'More.'],
    ]);
  });

  test('a deep line directly above a frame line is its header row', () => {
    expect(found('     id | name\n----+-----\n  1 | ann')).toEqual([
      ['flow', 'id | name', '----+-----', '1 | ann'],
    ]);
  });
});

test('regions come in order, and each line is in one of them at most', () => {
  fc.assert(
    fc.property(documents, (document) => {
      let last = -1;
      for (const region of regionsOf(document)) {
        expect(region.count).toBeGreaterThan(0);
        for (let line = 0; line < region.count; line++) {
          expect(region.lines[line]).toBeGreaterThan(last);
          last = region.lines[line] ?? last;
          expect(startOf(region, line)).toBeLessThanOrEqual(endOf(region, line));
          expect(startOf(region, line)).toBeGreaterThanOrEqual(region.blocks.lines.starts[last] ?? 0);
          expect(endOf(region, line)).toBeLessThanOrEqual(region.blocks.lines.ends[last] ?? 0);
        }
      }
    }),
  );
});
