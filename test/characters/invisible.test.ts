import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damagedCharacters, readDamage } from '../../src/characters/invisible.ts';
import { applyEdits } from '../../src/source/edits.ts';
import expected from '../fixtures/founding-document.json' with { type: 'json' };

const founding = readFileSync(new URL('../fixtures/founding-document.txt', import.meta.url), 'utf8');

/** The text as one cell, cleaned on the evidence of itself or of a whole document. */
function clean(cell: string, document: string = cell): string {
  return applyEdits(cell, damagedCharacters(cell, 0, cell.length, readDamage(document)));
}

describe('the founding document', () => {
  const evidence = readDamage(founding);
  const lines = founding.split('\n');

  it.each(expected.tables)('lines $lines', ({ lines: [first = 0, last = 0], header, rows }) => {
    const grid: string[][] = [];
    for (let line = first; line <= last; line++) {
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      const cells: string[] = [];
      let at = start;
      for (const cell of (lines[line - 1] ?? '').split('|').slice(0, 2)) {
        const edits = damagedCharacters(founding, at, at + cell.length, evidence);
        const moved = edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }));
        cells.push(applyEdits(cell, moved).trim());
        at += cell.length + 1;
      }
      if (!cells.every((cell) => cell === '---')) grid.push(cells);
    }
    expect(grid).toEqual([header, ...rows]);
  });

  it('has no damage left when all of it is cleaned', () => {
    const left = new Set(clean(founding).match(/[^\0-\x7f]/g));
    expect([...left].sort()).toEqual(['—', '’']);
  });

  it('gives edits in offsets of the document', () => {
    const start = founding.indexOf('Central');
    const [edit, ...others] = damagedCharacters(founding, start, start + 13, evidence);
    expect(edit).toEqual({ start: start + 7, end: start + 8, text: ' ', kind: 'ruin' });
    expect(others).toEqual([]);
  });
});

describe('what changes', () => {
  it.each([
    ['zero-width space, misread', 'wordâ€‹s', 'words'],
    ['byte order mark, misread', 'ï»¿Name', 'Name'],
    ['byte order mark, misread as Central European', 'ď»żName', 'Name'],
    ['narrow no-break space, misread', '10â€¯000', '10\u202f000'],
    ['line separator, misread', 'oneâ€¨two', 'one two'],
    ['no-break space, misread', 'Section\u00c2\u00a043', 'Section\u00a043'],
    ['no-break space, misread twice', 'SectionÃ‚Â\u00a043', 'Section\u00a043'],
    ['no-break spaces at an edge, misread', '\u00c2\u00a0\u00c2\u00a0a\u00c2\u00a0', '  a '],
    ['nothing but a no-break space, misread', ' \u00c2\u00a0 ', '   '],
    ['no-break space that became a space', 'getÂ value', 'get value'],
    ['soft hyphen, misread', 'hyÂ\u00adphen', 'hyphen'],
    ['zero-width space in a word', 'author\u200b', 'author'],
    ['zero-width space in code', '`visibility\u200b`', '`visibility`'],
    ['zero-width spaces in Chinese', '用户名\u200b\u200b。', '用户名。'],
    ['zero-width spaces that break a link', '[x](\u200b\u200bhttps://x.org)', '[x](https://x.org)'],
    ['byte order mark inside', 'a\ufeffb', 'ab'],
    ['soft hyphen', 'Donau\u00addampf', 'Donaudampf'],
    ['word joiner', 'a\u2060b', 'ab'],
    ['invisible operators', 'the\u2062 \u2063word f\u2061(x)', 'the word f(x)'],
    ['joiners in Latin', 'Auf\u200clage\u200d', 'Auflage'],
    ['no-break spaces at an edge', '\u00a0a\u00a0b\u00a0 \u00a0', ' a\u00a0b   '],
    ['nothing but no-break spaces', '\u00a0\u00a0', '  '],
    ['direction marks at an edge', '\u200eC++\u200e \u200f', 'C++ '],
    ['C1 controls', '\u0093don\u0092t\u0094 \u0096 x\u0081', '“don’t” – x'],
  ])('%s', (_, cell, cleaned) => {
    expect(clean(cell)).toBe(cleaned);
  });

  it('an Â alone in its cell, where others are strays', () => {
    const document = '| All gains | Â | get /Â set | -152 - 0 dBÂ |\ngetÂ value';
    expect(clean(' Â ', document)).toBe('  ');
    expect(clean(' 0 dBÂ ', document)).toBe(' 0 dB ');
  });

  it.each([
    ['wordâ€‹', 'ruin'],
    ['word\u200b', 'hidden'],
    ['word\u00a0', 'edge'],
    ['word\u200e', 'edge'],
    ['word\u00a0\u200b', 'hidden'],
    ['wordÂ\u00a0', 'ruin'],
  ])('%j is of kind %s', (cell, kind) => {
    expect(damagedCharacters(cell, 0, cell.length, readDamage(cell)).map((edit) => edit.kind)).toEqual([
      kind,
    ]);
  });
});

describe('what does not', () => {
  it.each([
    ['ASCII', 'plain text, `code` and | a pipe'],
    ['Polish', 'Łódź, żółć, źdźbło, Łańcuch âŁ'],
    ['Romanian', 'România, câmp, mâine, în, ROMÂNIA, COBORÂ\u00a0'],
    ['French', 'Âge, château, 10\u00a0% de «\u00a0pâté\u00a0», naïf'],
    ['Turkish', 'hâlâ, kâğıt, HÂLÂ\u00a0x'],
    ['Vietnamese', 'Âm nhạc, ân cần, Ầ Ấ, tâm'],
    ['Portuguese', 'Âncora, câmara, não, irmã'],
    ['Persian', 'می\u200cخواهم نیم\u200cفاصله می\u200c'],
    ['Hindi', 'क्\u200dष र\u200dय श्री\u200c'],
    ['Thai', 'ภาษา\u200bไทย'],
    ['Khmer', 'ភាសា\u200bខ្មែរ'],
    ['emoji', '👨\u200d👩\u200d👧\u200d👦 👩\u200d💻 🏳️\u200d🌈 ❤️\u200d🔥 🇺\u200b🇸'],
    ['Braille', '⠠⠃⠗⠁⠊⠇⠇⠑⢠⣠⠁ ⢠ ⣠'],
    ['mathematics', 'x ≤ 5, A ⤠ B, 2 × 3 − 1, ∀x ∈ ℝ'],
    ['money and units', '25 °C, £5, ¢5, 5 ¤, ½, ±1, © ® ™'],
    ['letters on show', ' Â '],
    ['letters in a row', 'À Á Â Ã Ä â ã ï'],
    ['a mention kept from being one', '@\u200balice and *\u200bb'],
    ['a hidden character on show', '`\u200b`'],
    ['a ruin on show', '`ï»¿` and "â€‹"'],
    ['French that was misread', 'dÃ©jÃ\u00a0 Ã\u00a0 lâ€™Ã©tÃ©'],
    ['the same, twice', 'dÃƒÂ©jÃƒÂ\u00a0 vu'],
    ['Spanish that was misread', 'asÃ\u00ad, envÃ\u00ade'],
    ['Greek that was misread', 'Î\u00a0Ï\u0081Ï‰Ï„Î¿Ï‚'],
    ['Vietnamese that was misread', 'váº\u00adt lÃ\u00ad lÃ\u00a0'],
    ['Japanese that was misread', 'ãƒ›ãƒ¼ãƒ\u00a0å·¦å\u008f³'],
    ['quotes that were misread', 'â€œa testâ€\u009d â€“ donâ€™t'],
    ['trade marks that were misread', 'Fooâ¢ and xâ„¢'],
    ['direction marks inside', 'abc \u200e(x)\u200f def'],
    ['direction marks in Hebrew', '\u200fשלום C++\u200e'],
    ['no-break spaces inside', 'Mr.\u00a0Smith, 10\u202f000'],
    ['ideographic spaces', '\u3000日本\u3000'],
    ['Chinese', '中文，全角：｜'],
  ])('%s', (_, cell) => {
    expect(clean(cell)).toBe(cell);
  });

  it.each(['ab\u200bcd', 'ab\u00adcd', 'ab\u2062cd', 'wordâ€‹', 'don\u0092t'])(
    '%j in a text about such characters',
    (cell) => {
      expect(clean(cell, `| U+200B | Zero Width Space | ${cell} |`)).toBe(cell);
    },
  );
});

describe('properties', () => {
  const pieces = [
    ...'aB5 .@*`"|âÂÃïď»¿€‹˘Ł¤¢£ƒ‚éąمก\n',
    ...'\u00a0\u00ad\u200b\u200c\u200d\u200e\u202f\u2009\u2060\u2062\ufeff\u0080\u0081\u0092\u28a0\u28e0\u2801\ufffd',
    '😀',
    'â€‹',
    'Â\u00a0',
    'â€¯',
    'Ã‚Â\u00a0',
    ' the âŁnext',
    ' one â˘more',
    'on\u28a0the',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

  it('edits are sorted, do not touch, stay in the cell and in the text of other characters', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, cell, after) => {
        const document = before + cell + after;
        const end = before.length + cell.length;
        let last = before.length - 1;
        for (const edit of damagedCharacters(document, before.length, end, readDamage(document))) {
          expect(edit.start).toBeGreaterThan(last);
          expect(edit.end).toBeGreaterThan(edit.start);
          expect(document.slice(edit.start, edit.end)).not.toBe(edit.text);
          last = edit.end;
        }
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it('cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (cell) => {
        const evidence = readDamage(cell);
        const once = applyEdits(cell, damagedCharacters(cell, 0, cell.length, evidence));
        expect(damagedCharacters(once, 0, once.length, evidence)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('visible ASCII is never touched', () => {
    const visible = (text: string): string => text.replace(/[^!-~]/g, '');
    fc.assert(
      fc.property(texts, (cell) => {
        expect(visible(clean(cell))).toBe(visible(cell));
      }),
    );
  });

  it('any string is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        expect(clean(clean(cell))).toBe(clean(cell));
      }),
    );
  });
});
