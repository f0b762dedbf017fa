import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanBlocks } from '../../src/blocks/scan.ts';
import { formatEdits } from '../../src/format/format-tables.ts';
import { mend } from '../../src/mend.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { TableStyle } from '../../src/write/options.ts';
import { OTHER_ENGINES, shownTables, sourceTables } from '../laws/engine-tables.ts';
import { soundTables } from './sound-tables.ts';

const STYLES: readonly TableStyle[] = ['minimal', 'compact', 'aligned'];

function format(text: string, style: TableStyle): string {
  return applyEdits(text, formatEdits(text, style).flat());
}

const TABLE = 'Part|Größe|\n:-|--:\n|`a\\|b`   |1\n||**x**|\n';

test.each([
  ['minimal', '| Part | Größe |\n| :-- | --: |\n| `a\\|b` | 1 |\n|  | **x** |\n'],
  ['compact', '|Part|Größe|\n|:-|-:|\n|`a\\|b`|1|\n| |**x**|\n'],
  ['aligned', '| Part   | Größe |\n| :----- | ----: |\n| `a\\|b` |     1 |\n|        | **x** |\n'],
] as const)('%s', (style, formatted) => {
  expect(format(TABLE, style)).toBe(formatted);
  expect(format(formatted, style)).toBe(formatted);
});

test('an empty last cell of a table without outer pipes stays a cell', () => {
  const text = 'Part | Size\n--- | ---\nbolt | 6\nnut | \n';
  const formatted = '| Part | Size |\n| --- | --- |\n| bolt | 6 |\n| nut |  |\n';
  expect(mend(text, { level: 'all' })).toBe(text);
  expect(format(text, 'minimal')).toBe(formatted);
  expect(mend(formatted, { level: 'all' })).toBe(formatted);
});

describe('around the table', () => {
  test.each([
    [
      'quotes and lists',
      '> - |a|b|\n>   |-|-|\n>   |1|2|\n',
      '> - | a | b |\n>   | --- | --- |\n>   | 1 | 2 |\n',
    ],
    ['line endings', '|a|\r\n|-|\r|1|', '| a |\r\n| --- |\r| 1 |'],
    ['a byte order mark', '\ufeff|a|\n|-|\n', '\ufeff| a |\n| --- |\n'],
    ['text', '|x|\n\na | b\n-|-\n1 | 2\n# |y|\n', '|x|\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n# |y|\n'],
    ['fences', '```\n|a|\n|-|\n```\n', '```\n|a|\n|-|\n```\n'],
  ])('%s stay', (_, text, formatted) => {
    expect(format(text, 'minimal')).toBe(formatted);
  });
});

test.each([
  ['a short row', '|a|b|\n|-|-|\n|1|\n'],
  ['a surplus cell', '|a|b|\n|-|-|\n|1|2|3|\n'],
  ['a delimiter row of another width', '|a|b|\n|-|\n|1|2|\n|3|4|\n'],
])('a table with %s is left for mending, the one beside it is not', (_, damaged) => {
  expect(format(`${damaged}\n|x|\n|-|\n|1|\n`, 'minimal')).toBe(`${damaged}\n| x |\n| --- |\n| 1 |\n`);
});

test('one wide cell does not make a long table wide', () => {
  const text = `|a|\n|-|\n|${'x'.repeat(5_000)}|\n${'|1|\n'.repeat(3_000)}`;
  expect(format(text, 'aligned').length).toBeLessThan(2_000_000);
});

describe.each(STYLES)('whatever the text, %s', (style) => {
  test('changes nothing but how tables are laid out, once', () => {
    let changed = 0;
    fc.assert(
      fc.property(soundTables, (raw) => {
        const text = mend(raw, { level: 'all' });
        const formatted = format(text, style);
        if (formatted !== text) changed++;
        expect(outsideTables(formatted)).toEqual(outsideTables(text));
        expect(filledTables(formatted)).toEqual(filledTables(text));
        expect(format(formatted, style)).toBe(formatted);
        expect(mend(formatted, { level: 'all' })).toBe(formatted);
      }),
    );
    expect(changed).toBeGreaterThan(50);
  });

  test('engines that read a table alike before read it alike afterwards', () => {
    const engines = OTHER_ENGINES.filter((engine) => engine !== 'cmark-gfm');
    expect(engines.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(soundTables, (raw) => {
        const text = mend(raw, { level: 'all' });
        const formatted = format(text, style);
        if (formatted === text) return;
        const reading = JSON.stringify(shownTables('micromark', text));
        for (const engine of engines)
          if (JSON.stringify(shownTables(engine, text)) === reading)
            expect([engine, JSON.stringify(shownTables(engine, formatted))]).toEqual([engine, reading]);
      }),
    );
  });
});

/** The cells of each table, those at the end of a row that GFM takes for empty included. */
function filledTables(text: string): string[][][] {
  return sourceTables(text).map(({ rows }) => {
    const width = rows[0]?.length ?? 0;
    return rows.map((row) => [...row, ...new Array<string>(Math.max(0, width - row.length)).fill('')]);
  });
}

/** The lines that belong to no table. */
function outsideTables(text: string): string[] {
  const { lines, tables } = scanBlocks(text);
  const outside: string[] = [];
  for (let line = 0; line < lines.count; line++)
    if (!tables.some(({ header, end }) => line >= header && line < end))
      outside.push(text.slice(lines.starts[line], lines.starts[line + 1] ?? text.length));
  return outside;
}
