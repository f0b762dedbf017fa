import { expect, test } from 'vitest';
import { angleMemo, autolinkEnd, NONE, OPEN, rawHtmlEnd } from '../../src/write/angles.ts';

test.each(['<http://a.b/c?d=[e]>', '<made-up+scheme.1:x>', '<ab:>', '<a.b+c@d-e.f>', '<a@b>'])(
  '%s is an autolink',
  (text) => {
    expect(autolinkEnd(`x${text}y>`, 1)).toBe(text.length + 1);
  },
);

test.each([
  '<a:b>',
  '<http:a b>',
  '<http:<b>',
  '<http:a',
  '<>',
  '<a@b..c>',
  '<a@-b>',
  '<a@b->',
  '<@b>',
  `<a@${'b'.repeat(64)}>`,
  `<${'a'.repeat(33)}:b>`,
])('%s is no autolink', (text) => {
  expect(autolinkEnd(text, 0)).toBe(NONE);
});

test.each([
  '<a>',
  '<a-b1 />',
  '<a b c=d e=\'f>\' g = "h<">',
  '<a\n_:b.c-d/>',
  '</a \n>',
  '<!---->',
  '<!-->',
  '<!--->',
  '<!-- a -- b > -->',
  '<?a > ?>',
  '<!A b>',
  '<![CDATA[ > ] ]]>',
])('%j is raw HTML', (text) => {
  expect(rawHtmlEnd(`x${text}y>`, 1, angleMemo())).toBe(text.length + 1);
});

test.each([
  ['<', NONE],
  ['<1>', NONE],
  ['<a', NONE],
  ['<a b', NONE],
  ['<a"b">', NONE],
  ['<a b="c"d>', NONE],
  ['<a b=<>', NONE],
  ['</a b>', NONE],
  ['</>', NONE],
  ['<!1>', NONE],
  ['<a b=', OPEN],
  ['<a b= ', OPEN],
  ['<a b="c>', OPEN],
  ['<!--', OPEN],
  ['<?', OPEN],
  ['<!A', OPEN],
  ['<![CDATA[', OPEN],
])('%j is none, or stays open', (text, result) => {
  expect(rawHtmlEnd(text, 0, angleMemo())).toBe(result);
});

test('a memo that saw other tags of the same text changes nothing', () => {
  const text = `<a x="<a y='" z="'<a x='<b> <a y="<!-- <i c='" d='e">' f`;
  const memo = angleMemo();
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    expect(rawHtmlEnd(text, at, memo)).toBe(rawHtmlEnd(text, at, angleMemo()));
  }
});

test.each(['<a@b.c_d>', '<a@b.c+>', '<a@+c.d>', '<a"b@c.d>', '<"ab@c.d>', '<a@b.-c>'])(
  '%s is no autolink by its name or its host',
  (text) => {
    expect(autolinkEnd(text, 0)).toBe(NONE);
  },
);

test.each([
  ['<!-- --><!---->', 0, 8],
  ['a --> <!-- b', 6, OPEN],
  ['a ?> <? b', 5, OPEN],
  [']]> <![CDATA[ b', 4, OPEN],
  ['> <!A b', 2, OPEN],
  ['<b <!A>', 0, NONE],
  ['<a  b >', 0, 7],
  ['<a b=cde>', 0, 9],
  ['<a b=>', 0, NONE],
])('the raw HTML of %j from %i on ends at %i', (text, at, end) => {
  expect(rawHtmlEnd(text, at, angleMemo())).toBe(end);
});
