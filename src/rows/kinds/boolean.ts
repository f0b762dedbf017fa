import { once } from '../../source/once.ts';
import type { TypeOf } from './types.ts';

/** A text that says yes, and the one that says no beside it. */
interface Pair {
  readonly yes: string;
  readonly no: string;
}

/** The pairs of which one text alone is enough to tell: a column of `true`. A column is boolean only if its cells are of one pair. */
const clearPairs = once(() =>
  pairsOf(
    'true false,True False,TRUE FALSE,Yes No,yes no,YES NO,' +
      '✅ ❌,✔️ ❌,✔ ❌,✔️ ✖️,✔ ✖,✔ ✘,✓ ✗,✓ ✕,✓ ✘,☑ ☐,' +
      ':white_check_mark: :x:,:heavy_check_mark: :x:,:heavy_check_mark: :heavy_multiplication_x:,' +
      '是 否,はい いいえ,Ja Nein,ja nein,Oui Non,oui non,Sí No,sí no,Да Нет,да нет',
  ),
);

/** The pairs of which both have to be there: `Y` alone may be anything. */
const vaguePairs = once(() => pairsOf('Y N,y n,T F'));

function pairsOf(list: string): readonly Pair[] {
  return list.split(',').map((pair) => {
    const [yes = '', no = ''] = pair.split(' ');
    return { yes, no };
  });
}

/** The boolean types that may fit all of some texts. */
export function booleanTypes(texts: readonly string[]): TypeOf<'boolean'>[] {
  const distinct = new Set(texts);
  return [
    ...clearPairs().filter(({ yes, no }) => distinct.has(yes) || distinct.has(no)),
    ...vaguePairs().filter(({ yes, no }) => distinct.has(yes) && distinct.has(no)),
  ].map(({ yes, no }) => ({ kind: 'boolean', yes, no }));
}

export function readBoolean(text: string, type: TypeOf<'boolean'>): boolean | undefined {
  return text === type.yes ? true : text === type.no ? false : undefined;
}

export function writeBoolean(value: unknown, type: TypeOf<'boolean'>): string | undefined {
  return typeof value === 'boolean' ? (value ? type.yes : type.no) : undefined;
}
