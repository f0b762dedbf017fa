import type { TypeOf } from './types.ts';

/**
 * The pairs of texts that say yes and no. A column is boolean only if its cells are of one pair. `clear`: one text
 * alone is enough to tell (a column of `true`); `Y` alone may be anything.
 */
const pairs: readonly { readonly yes: string; readonly no: string; readonly clear: boolean }[] = [
  ...['true false', 'True False', 'TRUE FALSE', 'Yes No', 'yes no', 'YES NO'].map((pair) =>
    pairOf(pair, true),
  ),
  ...['✅ ❌', '✔️ ❌', '✔ ❌', '✔️ ✖️', '✔ ✖', '✔ ✘', '✓ ✗', '✓ ✕', '✓ ✘', '☑ ☐'].map((pair) =>
    pairOf(pair, true),
  ),
  ...[':white_check_mark: :x:', ':heavy_check_mark: :x:', ':heavy_check_mark: :heavy_multiplication_x:'].map(
    (pair) => pairOf(pair, true),
  ),
  ...[
    '是 否',
    'はい いいえ',
    'Ja Nein',
    'ja nein',
    'Oui Non',
    'oui non',
    'Sí No',
    'sí no',
    'Да Нет',
    'да нет',
  ].map((pair) => pairOf(pair, true)),
  ...['Y N', 'y n', 'T F'].map((pair) => pairOf(pair, false)),
];

function pairOf(
  pair: string,
  clear: boolean,
): { readonly yes: string; readonly no: string; readonly clear: boolean } {
  const [yes = '', no = ''] = pair.split(' ');
  return { yes, no, clear };
}

/** The boolean types that may fit all of some texts. */
export function booleanTypes(texts: readonly string[]): TypeOf<'boolean'>[] {
  const distinct = new Set(texts);
  return pairs
    .filter(({ yes, no, clear }) =>
      clear ? distinct.has(yes) || distinct.has(no) : distinct.has(yes) && distinct.has(no),
    )
    .map(({ yes, no }) => ({ kind: 'boolean', yes, no }));
}

export function readBoolean(text: string, type: TypeOf<'boolean'>): boolean | undefined {
  return text === type.yes ? true : text === type.no ? false : undefined;
}

export function writeBoolean(value: unknown, type: TypeOf<'boolean'>): string | undefined {
  return typeof value === 'boolean' ? (value ? type.yes : type.no) : undefined;
}
