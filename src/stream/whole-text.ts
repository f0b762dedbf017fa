/**
 * The marks of damaged characters, of which a document as a whole gives evidence (see `characters/evidence.ts`): an `Â`;
 * what may be a character read in a wrong encoding; controls, characters without width, letters that run from right to
 * left, Braille cells and arrows that characters were read back as; and words that speak of such characters.
 */
const MARKS =
  /[\u0080-\u009f\u00ad\u00c2\u0590-\u08ff\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800-\u29ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u00c3\u00c4\u00e2\u00ef\u0102\u010f][\u0080-\uffff]/;
/** Escapes of a text that may have been escaped for HTML as a whole (see `characters/entities.ts`). */
const ESCAPES = /&(?:amp|lt|gt);/;
const WORDS = /zero[- ]?width|zw|soft[- ]hyphen|joiner|mojibake|byte[- ]order|u\+/i;

/**
 * True where a stretch of text bears on how damaged characters in the rest of the text are read, or has some that are
 * read in the light of the rest. Such a stretch can only be read together with the whole text.
 */
export function needsWholeText(text: string): boolean {
  return MARKS.test(text) || WORDS.test(text) || ESCAPES.test(text);
}
