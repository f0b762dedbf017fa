import { pattern } from '../source/pattern.ts';

/**
 * The words of a header: runs of letters and digits, also split where a small letter meets a capital one
 * (`userName`) and before the last capital of a run that a small letter follows (`HTTPServer`). Digits stay with
 * the letters before them.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let before: CharacterClass = 'other';
  for (const character of text) {
    const now = classOf(character);
    const starts = now === 'upper' && (before === 'lower' || before === 'digit');
    if (word !== '' && (now === 'other' || starts)) {
      words.push(word);
      word = '';
    } else if (now === 'lower' && before === 'upper' && word.length > 1) {
      const head = lastCharacter(word);
      const rest = word.slice(0, word.length - head.length);
      if (rest !== '') words.push(rest);
      word = head;
    }
    if (now !== 'other') word += character;
    if (now !== 'mark') before = now;
  }
  if (word !== '') words.push(word);
  return words;
}

/** `Negotiation Focus` -> `negotiationFocus`. Empty where the text holds no letter and no digit. */
export function camelCase(text: string): string {
  const [first, ...others] = wordsOf(text).map((word) => word.toLowerCase());
  if (first === undefined) return '';
  return first + others.map(capitalised).join('');
}

/** `Negotiation Focus` -> `negotiation_focus`. Empty where the text holds no letter and no digit. */
export function snakeCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .join('_');
}

const capital = pattern('\\p{Lu}|\\p{Lt}', 'u');
const small = pattern('\\p{Ll}', 'u');
const letter = pattern('\\p{L}', 'u');
const mark = pattern('\\p{M}', 'u');
const number = pattern('\\p{N}', 'u');

/** `caseless` letters are those of scripts without capitals; a `mark` belongs to the letter before it. */
type CharacterClass = 'upper' | 'lower' | 'caseless' | 'mark' | 'digit' | 'other';

function classOf(character: string): CharacterClass {
  if (capital().test(character)) return 'upper';
  if (small().test(character)) return 'lower';
  if (letter().test(character)) return 'caseless';
  if (mark().test(character)) return 'mark';
  return number().test(character) ? 'digit' : 'other';
}

function lastCharacter(word: string): string {
  const low = word.charCodeAt(word.length - 1);
  return word.slice(low >= 0xdc00 && low <= 0xdfff ? -2 : -1);
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
