import { describe, expect, test } from 'vitest';
import { toArrays } from '../../src/rows/to-arrays.ts';
import { toRows } from '../../src/rows/to-rows.ts';
import { onlyTable } from './only-table.ts';

const linked = onlyTable(`
| **Name** | Docs           |
|----------|----------------|
| \`a\`    | [read](u)<br>x |
`);

describe('toArrays', () => {
  test('gives what a reader sees', () => {
    expect(toArrays(linked)).toEqual([['a', 'read\nx']]);
  });

  test('gives the Markdown, or parts, on request', () => {
    expect(toArrays(linked, { cells: 'markdown' })).toEqual([['`a`', '[read](u)<br>x']]);
    expect(toArrays(linked, { cells: 'parts' })).toMatchObject([
      [
        [{ kind: 'code', text: 'a' }],
        [{ kind: 'link', url: 'u' }, { kind: 'break' }, { kind: 'text', text: 'x' }],
      ],
    ]);
  });

  test('pads short rows and keeps the extra cells of wide ones', () => {
    const table = onlyTable('| a | b |\n|---|---|\n| 1 |\n| 2 | 3 | x |\n');
    expect(toArrays(table)).toEqual([
      ['1', ''],
      ['2', '3', 'x'],
    ]);
  });

  test('gives the values of toRows', () => {
    const table = onlyTable('| a | a |\n|---|---|\n| 1 | **2** |\n| 3 | 4 |\n');
    expect(toArrays(table)).toEqual(toRows(table).map((row) => Object.values(row)));
  });

  test('gives arrays that are the caller’s own', () => {
    const arrays = toArrays(linked, { cells: 'markdown' });
    arrays[0]?.push('more');
    expect(toArrays(linked, { cells: 'markdown' })[0]).toHaveLength(2);
  });
});
