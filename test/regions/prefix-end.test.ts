import { expect, test } from 'vitest';
import { scanBlocks } from '../../src/blocks/scan.ts';
import { prefixEnd } from '../../src/regions/prefix-end.ts';

/** The last line of a text as it is seen from its innermost container and from each one outside it. */
function views(text: string): string[] {
  const blocks = scanBlocks(text);
  const line = blocks.lines.count - 1;
  const result: string[] = [];
  for (let id = blocks.containers[line] ?? 0; id >= 0; id = blocks.containerList[id]?.parent ?? -1)
    result.push(text.slice(prefixEnd(text, blocks, line, id)));
  return result;
}

test.each([
  ['words', ['words']],
  ['> words', ['words', '> words']],
  ['>words', ['words', '>words']],
  ['> > words', ['words', '> words', '> > words']],
  ['- words', ['words', '- words']],
  ['-   words', ['words', '-   words']],
  ['12. words', ['words', '12. words']],
  ['> - words', ['words', '- words', '> - words']],
  ['- a\n\n  words', ['words', '  words']],
  ['> - a\n>\n>   words', ['words', '  words', '>   words']],
  ['-\ta\n\n\twords', ['words', '\twords']],
])('%j', (text, expected) => {
  expect(views(text)).toEqual(expected);
});

// Seen from an item around another container, the item's own marker is not left out.
test.fails('a line that opens an item and a blockquote in it', () => {
  expect(views('- > words')).toEqual(['words', '> words', '- > words']);
});
