import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/convert/to/markdown.ts';
import { HEADERLESS, RAGGED, tableIn } from '../tables.ts';

const TABLE = tableIn('**a** | b\n:-- | --:\n`x\\|y`<br>z | 1,000\n[l](u) | -5\n');

test('cells keep their Markdown, the table gets the style asked for', () => {
  expect(toMarkdown(TABLE)).toBe('| **a** | b |\n| :-- | --: |\n| `x\\|y`<br>z | 1,000 |\n| [l](u) | -5 |\n');
  expect(toMarkdown(TABLE, { style: 'compact', lineEnding: '\r\n' })).toBe(
    '|**a**|b|\r\n|:-|-:|\r\n|`x\\|y`<br>z|1,000|\r\n|[l](u)|-5|\r\n',
  );
});

test('or become the text that a reader sees, or typed values', () => {
  expect(toMarkdown(TABLE, { cells: 'plain', lineBreak: 'space', types: 'infer' })).toBe(
    '| a | b |\n| :-- | --: |\n| x\\|y z | 1000 |\n| l | -5 |\n',
  );
});

test('no header row, cells beyond it', () => {
  expect(toMarkdown(HEADERLESS)).toBe('|  |  |\n| --- | --- |\n| Port | 443 |\n| Host | localhost |\n');
  expect(toMarkdown(HEADERLESS, { keys: 'written' })).toMatch(/^\| column_1 \| column_2 \|\n/);
  expect(toMarkdown(RAGGED)).toContain('| Violet | 24 | won |\n| Green |  |  |\n');
});
