import fc from 'fast-check';
import { analyze } from '../../src/analyze.ts';
import type { Analysis, Table } from '../../src/types.ts';
import { type Damage, damages, plainTables } from './damage.ts';

const always = (): boolean => true;

/** In a table of one column every line is a row, for GFM too: what is put beside or into it cannot be told from it. */
export const tablesOfColumns: fc.Arbitrary<string> = plainTables.filter((text) => /-\s*\|\s*-/.test(text));

/**
 * Damages that take away what is needed to know the cells, and in which texts. All others only add, move or respell
 * table syntax: whoever knows the table's width and sees its delimiter row or its outer pipes can undo them.
 */
const LOSES: ReadonlyMap<string, (text: string) => boolean> = new Map<string, (text: string) => boolean>([
  // Cells that are gone, or that were never there.
  ['drop the header row', always],
  ['cut a row short', always],
  ['add a cell', always],
  ['truncate', always],
  // A break within a word looks like one between words, a pipe of the text like one of the table.
  ['fold', always],
  ['unescape pipes', always],
  // Without a closing pipe, and behind the pipe of a cell whose text is on the next line, words look like those of the cell.
  ['text behind a row', (text) => /^.*\|.*[^\s|]\s*$|^[\s>/-]*\|\s*$/m.test(text)],
  // GFM reads `\\|` as a pipe behind an escaped backslash, and no syntax knows an escaped bar.
  ...['escape the pipes', 'box bars', 'full-width bars', 'pipe entities'].map(
    (name) => [name, (text: string) => text.includes('\\|')] as const,
  ),
  // An empty cell at the edge goes with the pipe that showed it.
  ['strip leading pipes', (text) => /^[\s>/-]*\|\s*\|/m.test(text)],
  ['strip trailing pipes', (text) => /\|\s*\|\s*$/m.test(text)],
]);

/** What was made of a damaged table, seen beside the table before. */
export type Recovery =
  /** The cells are those before the damage. */
  | 'equal'
  /** They are others, and a repair or the table says that it is a guess, or that it was left alone. */
  | 'doubtful'
  /** No table is seen, and nothing is said. */
  | 'unseen'
  /** They are others, and nothing says that they could be. */
  | 'certain';

/** A reading with less confidence than this is a guess, as for what is mended by default (docs/catalogue.md). */
const SURE = 0.8;

/** A table, and the same after a chain of damages that leave enough to know its cells. */
export interface Kept {
  readonly before: string;
  readonly after: string;
  readonly chain: string;
}

/** Names of damages that lose something, in some texts or in all. */
export const LOSING: readonly string[] = [...LOSES.keys()];

/** Whether a damage leaves enough of this text to know its cells. */
export function isKept({ name }: Pick<Damage, 'name'>, text: string): boolean {
  return LOSES.get(name)?.(text) !== true;
}

/** A table of ordinary cells in two columns or more after up to `most` damages that leave enough to know them. */
export function keptTables(most: number): fc.Arbitrary<Kept> {
  return fc
    .record({
      before: tablesOfColumns,
      chain: fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(1000)), { minLength: 1, maxLength: most }),
    })
    .map(({ before, chain }) => keptAfter(before, chain));
}

/** Applies the damages of a chain that leave enough to know. */
export function keptAfter(before: string, chain: readonly (readonly [Damage, number])[]): Kept {
  let after = before;
  const names: string[] = [];
  for (const [damage, pick] of chain) {
    if (!isKept(damage, after)) continue;
    after = damage.apply(after, pick);
    names.push(damage.name);
  }
  return { before, after, chain: names.join(', ') };
}

/** Compares what is recovered with the table before the damage. */
export function recoveryOf({ before, after }: Pick<Kept, 'before' | 'after'>): Recovery {
  const analysis = analyze(after);
  if (gridsOf(analysis) === gridsOf(analyze(before))) return 'equal';
  if (analysis.tables.length === 0 && analysis.repairs.length === 0) return 'unseen';
  return isDoubted(analysis) ? 'doubtful' : 'certain';
}

function isDoubted({ tables, repairs }: Analysis): boolean {
  return (
    tables.some(({ confidence }) => confidence < SURE) ||
    repairs.some(
      ({ safety, confidence, edits }) => safety === 'unsafe' || confidence < SURE || edits.length === 0,
    )
  );
}

function gridsOf({ tables }: Analysis): string {
  return JSON.stringify(tables.map(gridOf));
}

function gridOf({ header, rows }: Table): string[][] {
  return [header ?? [], ...rows].map((row) => row.map(({ text }) => text.replace(/\s+/g, ' ')));
}
