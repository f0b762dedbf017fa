import { analyzeOptions, type RuleSetting } from '../lint/options.ts';
import { malformations } from '../malformations/index.ts';

/** Slips up to which a word is taken for a rule: this many, and one for each so many letters. */
const MOST_SLIPS = 3;
const LETTERS_PER_SLIP = 3;

/**
 * Checks settings of rules that a person wrote.
 *
 * @throws {TypeError} on a rule that does not exist, naming the one that is meant or, where none is like it, all
 */
export function checkRules(rules: Readonly<Record<string, RuleSetting>>): void {
  for (const id of Object.keys(rules)) {
    const similar = similarRule(id);
    if (similar !== undefined && similar !== id) throw noRule(id, similar);
  }
  analyzeOptions({ rules });
}

/** The error for a rule that does not exist. */
export function noRule(id: string, similar: string | undefined): TypeError {
  const hint = similar === undefined ? 'tablemend explain lists them' : `did you mean ${similar}?`;
  return new TypeError(`there is no rule ${JSON.stringify(id)}: ${hint}`);
}

/** The rule that is meant by a word with slips in it. */
export function similarRule(word: string): string | undefined {
  const most = Math.min(MOST_SLIPS, Math.floor(word.length / LETTERS_PER_SLIP));
  const [best] = malformations
    .filter(({ id }) => Math.abs(id.length - word.length) <= most)
    .map(({ id }) => ({ id, slips: slipsBetween(word.toLowerCase(), id) }))
    .sort((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips <= most ? best.id : undefined;
}

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment).
 */
function slipsBetween(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const slips = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      slips[column] = Math.min(
        at(last, column) + 1,
        at(slips, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = slips;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
