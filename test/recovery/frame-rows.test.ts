import { describe, expect, test } from 'vitest';
import { mergeFramedRows, mergeRows, mergesFullRows } from '../../src/recovery/frame-rows.ts';
import { readingOf } from '../../src/recovery/reading.ts';
import type { CellReading, RowReading } from '../../src/recovery/types.ts';
import { type Region, rowOfLine, ruleOf } from '../../src/regions/region.ts';
import { Separator } from '../../src/tokens/separators.ts';
import { regionOf } from '../helpers/region.ts';
import { text } from '../helpers/text.ts';

/** The rows of a framed text, and after which of them a frame line stands. */
function framed(region: Region): { rows: RowReading[]; ruled: boolean[] } {
  const rows: RowReading[] = [];
  const ruled: boolean[] = [];
  for (let line = 0; line < region.count; line++) {
    const row = rowOfLine(region, line, Separator.pipe);
    if (ruleOf(region, line) !== null) ruled[rows.length - 1] = true;
    else if (row !== null) {
      rows.push(readingOf(region, row, line, false));
      ruled.push(false);
    }
  }
  return { rows, ruled };
}

function merged(document: string, width: number): string[][] {
  const region = regionOf(document);
  const { rows, ruled } = framed(region);
  return mergeFramedRows(region, rows, ruled, width).map((row) =>
    row.cells.map((cell) => read(region, cell)),
  );
}

function read(region: Region, cell: CellReading): string {
  const pieces: string[] = [];
  for (let i = 0; i < cell.length; i += 2) pieces.push(region.text.slice(cell[i], cell[i + 1]));
  return pieces.join('/');
}

describe('rows of a frame', () => {
  test('what is between two frame lines is one row, where frame lines part rows', () => {
    const document = text`
      | grep | finds |
      |      | lines |
      +------+-------+
      | sort | sorts |
      |      | them  |
    `;
    expect(merged(document, 2)).toEqual([
      ['grep', 'finds/lines'],
      ['sort', 'sorts/them'],
    ]);
  });

  test('lines whose cells would come out in another order are rows of their own', () => {
    const document = text`
      |      | finds |
      | grep |       |
      +------+-------+
      |      | sorts |
      | sort | them  |
    `;
    expect(merged(document, 2)).toEqual([
      ['', 'finds'],
      ['grep', ''],
      ['sort', 'sorts/them'],
    ]);
  });

  test('each line is a row where frame lines part sections', () => {
    const document = text`
      | grep | finds |
      | sed  | edits |
      | awk  | runs  |
      +------+-------+
      | sort | sorts |
      | uniq | drops |
    `;
    expect(merged(document, 2).map(([name]) => name)).toEqual(['grep', 'sed', 'awk', 'sort', 'uniq']);
  });

  test('a line goes on with the one above where its words had no room there, on a full screen', () => {
    const document = text`
      | grep | Prints all lines of the files that are named and that match a |
      |      | pattern, or those that do not                                 |
      | sort | Sorts                                                         |
    `;
    expect(merged(document.replaceAll(/ \|$/gm, '         |'), 2).length).toBe(2);
  });

  test('an empty first cell alone continues nothing', () => {
    const document = text`
      | grep | finds |
      |      | lines |
      | sort | sorts |
    `;
    expect(merged(document, 2).length).toBe(3);
  });
});

test('rows merged column by column keep their pieces in order', () => {
  const region = regionOf('| a | |\n| b | c |\n| | d |');
  const row = mergeRows(framed(region).rows, 2);
  expect(row.cells.map((cell) => read(region, cell))).toEqual(['a/b', 'c/d']);
  expect([row.first, row.last]).toEqual([0, 2]);
});

test.each([
  [
    'lines that fill every column between frame lines',
    '| a | b |\n+---+---+\n| c | d |\n| e | f |\n+---+---+\n| g | h |',
    true,
  ],
  ['lines that fill some', '| a | b |\n+---+---+\n| c | d |\n| e |   |\n+---+---+\n| g | h |', false],
  ['no frame lines between rows', '| a | b |\n| c | d |\n| e | f |', false],
])('rows may be merged that are some: %s', (_, document, expected) => {
  const { rows, ruled } = framed(regionOf(document));
  expect(mergesFullRows(rows, ruled)).toBe(expected);
});
