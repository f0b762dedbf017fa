import { expect, test } from 'vitest';
import { alignCell } from '../../src/remark/align-cell.ts';

/** The original text with what was found again in brackets. */
function marked(text: string, pieces: readonly string[], mended: string): string {
  let at = 0;
  const spans = pieces.map((piece) => {
    const start = text.indexOf(piece, at);
    at = start + piece.length;
    return { start, end: at };
  });
  const copies = alignCell(text, spans, mended, { start: 0, end: mended.length });
  for (const copy of copies) {
    expect(text.slice(copy.original, copy.original + copy.length)).toBe(
      mended.slice(copy.mended, copy.mended + copy.length),
    );
  }
  let result = text;
  for (const { original, length } of [...copies].reverse()) {
    result = `${result.slice(0, original)}[${result.slice(original, original + length)}]${result.slice(original + length)}`;
  }
  return result;
}

test.each([
  ['the same', '| a b |', ['a b'], 'a b', '| [a b] |'],
  ['an escape', '| a|b |', ['a|b'], 'a\\|b', '| [a][|b] |'],
  ['an escape at the start', '|x|', ['|x|'], '\\|x\\|', '[|x][|]'],
  ['a character left out', '| a\u2063bcd |', ['a\u2063bcd'], 'abcd', '| [a]\u2063[bcd] |'],
  ['pieces on two lines', '| one\n> two |', ['one', 'two'], 'one<br>two', '| [one]\n> [two] |'],
  ['nothing in common', '| ab |', ['ab'], 'xy', '| ab |'],
])('%s', (_, text, pieces, mended, expected) => {
  expect(marked(text, pieces, mended)).toBe(expected);
});
