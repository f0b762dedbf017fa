import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCleanTable } from '../../src/parts/clean-table.ts';
import { withLineFeeds } from '../../src/parts/line-feeds.ts';

const lines = fc.array(
  fc.tuple(fc.constantFrom('', 'a', 'a | b', '\u2028', '😀'), fc.constantFrom('\n', '\r\n')),
);

test('each place in the text with LF is that of the same character in the text', () => {
  fc.assert(
    fc.property(lines, (parts) => {
      const source = parts.flat().join('');
      const feeds = withLineFeeds(source);
      expect(feeds?.text).toBe(source.replaceAll('\r\n', '\n'));
      for (let at = 0; at <= (feeds?.text.length ?? 0); at++) {
        const place = feeds?.offsetOf(at) ?? -1;
        expect(source.slice(0, place).replaceAll('\r\n', '\n')).toBe(feeds?.text.slice(0, at));
        expect(source.slice(place).replace('\r\n', '\n').charCodeAt(0)).toBe(feeds?.text.charCodeAt(at));
      }
    }),
  );
});

test.each(['\r', 'a\rb', 'a\r\r\nb', 'a\r\nb\r'])('a CR by itself: %j', (text) => {
  expect(withLineFeeds(text)).toBeNull();
});

test('the offsets of a table are those of the text', () => {
  const above = 'a\r\nb\n\n';
  const rows = ['| c | d |', '|---|:-:|', '| 1 | 22 |', '| 333 | |'];
  const source = `${above}${rows[0]}\r\n${rows[1]}\n${rows[2]}\r\n${rows[3]}\r\n\r\ne\r\n`;
  const feeds = withLineFeeds(source);
  const table = readCleanTable(feeds?.text ?? '', above.length - 1);
  expect(table).not.toBeNull();
  if (feeds === null || table === null) return;
  const { start, end, below, cells, lines } = feeds.tableOf(table);
  const pieces = (offsets: ArrayLike<number>): string[] =>
    Array.from(offsets).flatMap((from, at) => (at % 2 === 0 ? [source.slice(from, offsets[at + 1])] : []));
  expect(pieces(lines)).toEqual(rows);
  expect(pieces(cells)).toEqual(['c', 'd', '1', '22', '333', '']);
  expect([start, end]).toEqual([above.length, source.indexOf('\r\n\r\ne')]);
  expect(source.slice(below)).toBe('\r\ne\r\n');
});
