import { describe, expect, test } from 'vitest';
import { sourceLineCount } from '../../src/regions/region.ts';
import { unfold } from '../../src/regions/unfold.ts';
import { linesOf, regionOf } from '../helpers/region.ts';
import { text } from '../helpers/text.ts';

/** The lines of the unfolded region, the line breaks inside them shown as `⏎`. */
function unfolded(document: string): string[] | null {
  const region = unfold(regionOf(document));
  return region === null ? null : linesOf(region).map((line) => line.replaceAll('\n', '⏎'));
}

describe('lines that were broken because they were full', () => {
  test('rows with outer pipes', () => {
    const document = text`
      | Name | Description                                                 |
      | ---- | ----------------------------------------------------------- |
      | grep | Prints the lines of the files that are named on the command
      line and that match a pattern |
      | sort | Sorts the lines of the files that are named on the command
      line |
    `;
    expect(unfolded(document)).toEqual([
      '| Name | Description                                                 |',
      '| ---- | ----------------------------------------------------------- |',
      '| grep | Prints the lines of the files that are named on the command⏎line and that match a pattern |',
      '| sort | Sorts the lines of the files that are named on the command⏎line |',
    ]);
  });

  test('how many lines of the text each one is', () => {
    const region = unfold(
      regionOf(text`
        | grep | Prints the lines of the files that are named on the command
        line |
        | sort | Sorts the lines of the files that are named on the command
        line and merges those that are sorted already, as the option says
        itself |
      `),
    );
    if (region === null) throw new Error('nothing was unfolded');
    expect(linesOf(region).map((_, line) => sourceLineCount(region, line))).toEqual([2, 3]);
  });
});

describe('lines that stay', () => {
  test.each([
    ['short ones', '| a |\n| b |'],
    ['prose', `${'word '.repeat(14)}\n${'word '.repeat(14)}\nword`],
    ['full rows', `| ${'x'.repeat(68)} |\n| ${'y'.repeat(68)} |`],
    ['lines behind a blockquote marker', `> | ${'x'.repeat(66)}\n> and ${'y'.repeat(62)} |`],
  ])('%s', (_, document) => {
    expect(unfolded(document)).toBeNull();
  });
});
