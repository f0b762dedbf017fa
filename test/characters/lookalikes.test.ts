import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arm } from '../../src/characters/box-drawing.ts';
import {
  GlyphKind,
  glyphArms,
  glyphAt,
  glyphKind,
  glyphLength,
  hasLookalikes,
} from '../../src/characters/lookalikes.ts';
import { encodings, misread } from './referee.ts';

const western = ['windows-1252', 'iso-8859-1'];

const glyphs: [kind: keyof typeof GlyphKind, characters: string][] = [
  ['separator', '｜¦│┃║┆┇┊┋╎╏∣❘❙❚￨ǀ⏐︱︳丨⼁㇑╵╷'],
  ['horizontal', '─━═┄┅┈┉╌╍╴╶'],
  ['corner', '┌┐└┘╔╗╚╝┏┓┗┛╭╮╰╯╒╕╘╛'],
  ['junction', '├┤┬┴┼╠╣╦╩╬┣┫┳┻╋╞╡╪╟╢╫'],
  ['dash', '‐‑‒–—―−﹣－﹘ーｰ⎯➖⸺⸻⁃˗'],
  ['colon', '：∶﹕︓꞉ː'],
  ['blank', '\u00a0\u2002\u2003\u2009\u202f\u205f\u3000'],
  ['none', 'éâïÂĄ中文あ।٪“”…•·╱\u200b\ufeff|-: a\u0080'],
];

function kindsOf(text: string): string[] {
  const kinds: string[] = [];
  for (let at = 0; at < text.length; ) {
    const glyph = glyphAt(text, at);
    kinds.push(Object.keys(GlyphKind)[glyphKind(glyph)] ?? '');
    at += glyph === 0 ? 1 : glyphLength(glyph);
  }
  return kinds;
}

describe.each(glyphs)('%s', (kind, characters) => {
  it.each([...characters])('%s', (character) => {
    const glyph = glyphAt(`a${character}b`, 1);
    expect(glyphKind(glyph)).toBe(GlyphKind[kind]);
    expect(glyphLength(glyph)).toBe(kind === 'none' ? 0 : 1);
  });

  const threeBytes = [...characters].filter(
    (character) => character >= '\u0800' || '¦\u00a0'.includes(character),
  );
  if (kind === 'none') return;
  it.each(threeBytes)('%s, misread', (character) => {
    for (const encoding of western) {
      const form = misread(character, encoding);
      const glyph = glyphAt(`a${form}b`, 1);
      expect([glyphLength(glyph), glyphKind(glyph)]).toEqual([form.length, GlyphKind[kind]]);
      expect(glyphArms(glyph)).toBe(glyphArms(glyphAt(character, 0)));
    }
  });
});

it.each([...'│┃║｜￨∣─━═┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬—–‐―−：－ー'])('%s, misread as Central European', (character) => {
  const glyph = glyphAt(misread(character, 'windows-1250'), 0);
  expect([glyphLength(glyph), glyphKind(glyph)]).toEqual([3, glyphKind(glyphAt(character, 0))]);
});

it.each(encodings)('no character is taken for another when it is misread as %s', (encoding) => {
  const taken: string[] = [];
  for (let code = 0x800; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xf8ff) continue;
    const character = String.fromCharCode(code);
    const glyph = glyphAt(misread(character, encoding), 0);
    if (glyph !== 0 && glyph >> 2 !== glyphAt(character, 0) >> 2) taken.push(code.toString(16));
  }
  // What ISO 8859-2 and windows-1250 read alike is taken for windows-1250.
  expect(taken.join(' ')).toBe(
    encoding === 'iso-8859-2' ? '207c 2779 2941 2b10 2baf 2ed8 2ef9 30e5 f96b f979 fc58 fc63 ff76' : '',
  );
});

it.each([
  ['│', Arm.up | Arm.down],
  ['═', Arm.left | Arm.right],
  ['┌', Arm.right | Arm.down],
  ['┬', Arm.left | Arm.right | Arm.down],
  ['┼', Arm.left | Arm.right | Arm.down | Arm.up],
  ['｜', 0],
  ['—', 0],
])('glyphArms of %s', (character, arms) => {
  expect(glyphArms(glyphAt(character, 0))).toBe(arms);
});

it.each([
  ['│é', ['separator', 'none']],
  ['â”‚ a â”‚', ['separator', 'none', 'none', 'none', 'separator']],
  ['â•”â•â•â•¦â•â•—', ['corner', 'horizontal', 'horizontal', 'junction', 'horizontal', 'corner']],
  ['â”Œâ”€â”', ['corner', 'horizontal', 'corner']],
  ['ï½œï¼šâ€”', ['separator', 'colon', 'dash']],
  ['Â¦Â\u00a0', ['separator', 'blank']],
  ['pâté naïf ÂGE', [...'pâté naïf ÂGE'].map(() => 'none')],
  ['CITROË— x', ['none', 'none', 'none', 'none', 'none', 'none', 'dash', 'none', 'none']],
])('reads %j', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

describe('hasLookalikes', () => {
  it.each([...'│┃║｜¦∣❘￨ǀ'])('%s', (character) => {
    expect(hasLookalikes(`a ${character} b`)).toBe(true);
    for (const encoding of '│║｜¦'.includes(character) ? encodings : []) {
      expect(hasLookalikes(`a ${misread(character, encoding)} b`)).toBe(true);
    }
  });

  it.each(['', '| a | b |', 'pâté — “naïf”：ＡＢ', 'Łódź', '中文', 'â€™'])('not %j', (text) => {
    expect(hasLookalikes(text)).toBe(false);
  });
});

it('any string is read without an error, and no glyph goes beyond it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (let at = 0; at <= text.length; at++) {
        const length = glyphLength(glyphAt(text, at));
        expect(at + length).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
