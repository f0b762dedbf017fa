import { pattern } from '../source/pattern.ts';
import { isWide } from './wide.ts';

/**
 * Columns that a text takes in a fixed-width font: two for wide and full-width characters (Unicode Annex 11; the
 * ambiguous ones are narrow), none for marks above, below or around a character and for invisible characters, one for
 * the others. An emoji sequence takes two columns, however many code points it has (Unicode Technical Standard 51).
 */
export function displayWidth(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return widthBeyondAscii(text);
  }
  return text.length;
}

// Scripts and symbols of which no code point changes the width of another, unless one from outside follows.
const INDEPENDENT =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2BFF\u2E00-\u3029\u3030-\u3096\u309B-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF9D\uFFE0-\uFFE6\u{1F300}-\u{1F3FA}\u{1F400}-\u{1FAFF}\u{20000}-\u{3FFFD}]*$/u;

// Also the vowels and final consonants of Hangul, which are drawn into the block of their first consonant.
const takesNoColumn = pattern(
  '[\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Control}\\p{Surrogate}\\p{Default_Ignorable_Code_Point}\\u1160-\\u11FF\\uD7B0-\\uD7FF]',
  'u',
);

const picture = pattern('\\p{Extended_Pictographic}', 'u');
const modifier = pattern('\\p{Emoji_Modifier}', 'u');
const flagLetter = pattern('\\p{Regional_Indicator}', 'u');
const emoji = pattern('\\p{Emoji}', 'u');
const EMOJI_PRESENTATION = '\uFE0F';
const JOINER = '\u200D';

function widthBeyondAscii(text: string): number {
  return INDEPENDENT.test(text) ? sumOfWidths(text) : widthOfSequences(text);
}

function sumOfWidths(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

// Intl.Segmenter would find the sequences too, but takes quadratic time on a run of flag letters.
function widthOfSequences(text: string): number {
  let width = 0;
  let base = '';
  let baseWidth = 0;
  let joined = false;
  for (const character of text) {
    const isModifier = modifier().test(character) && picture().test(base);
    const isJoinedPicture = joined && picture().test(character);
    if (isModifier || isJoinedPicture || (character === EMOJI_PRESENTATION && emoji().test(base))) {
      width += 2 - baseWidth;
      baseWidth = 2;
      joined = false;
    } else if (flagLetter().test(character)) {
      const isSecond = flagLetter().test(base);
      if (!isSecond) width += 2;
      base = isSecond ? '' : character;
      baseWidth = 2;
    } else if (character === JOINER) {
      joined = picture().test(base);
    } else if (!takesNoColumn().test(character)) {
      base = character;
      baseWidth = characterWidth(character);
      width += baseWidth;
      joined = false;
    }
  }
  return width;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x1100 || !isWide(code) ? 1 : 2; // no wide character comes before U+1100
}
