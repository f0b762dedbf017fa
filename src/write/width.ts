import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns that a text takes in a fixed-width font: two for wide and full-width characters (Unicode Annex 11; the
 * ambiguous ones are narrow) and for emoji, none for combining marks and invisible characters, one for the others.
 * What a reader sees as one character (a grapheme cluster, Unicode Annex 29) is measured as one.
 */
export function displayWidth(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return widthBeyondAscii(text);
  }
  return text.length;
}

// Scripts and symbols of which each code point is a grapheme cluster of its own, unless one from outside follows.
const SINGLE =
  /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u058F\u1E00-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u20CF\u2100-\u2FFF\u3000-\u3029\u3030-\u3096\u309B-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF9D\uFFE0-\uFFE6]*$/;

const INVISIBLE = /^[\p{Control}\p{Format}\p{Mark}\p{Surrogate}\p{Default_Ignorable_Code_Point}]*$/u;

// Vowels and voicing marks that belong to the cluster before them and yet take a column.
const SPACING = /[\u0E33\u0EB3\uFF9E\uFF9F]/g;

const PICTURE =
  /^\p{Extended_Pictographic}.*(?:\uFE0F|\u200D|\p{Emoji_Modifier})|^\p{Regional_Indicator}{2}|^.\uFE0F/u;

let segmenter: Intl.Segmenter | undefined;

function widthBeyondAscii(text: string): number {
  let width = 0;
  if (SINGLE.test(text)) {
    for (let at = 0; at < text.length; at++) width += codePointWidth(text.charCodeAt(at));
    return width;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) width += clusterWidth(segment);
  return width;
}

function clusterWidth(cluster: string): number {
  if (INVISIBLE.test(cluster)) return 0;
  const base = PICTURE.test(cluster) ? 2 : codePointWidth(cluster.codePointAt(0) ?? 0);
  return base + (cluster.slice(1).match(SPACING)?.length ?? 0);
}

/** The first wide character is U+1100. */
function codePointWidth(code: number): number {
  return code < 0x1100 ? 1 : eastAsianWidth(code);
}
