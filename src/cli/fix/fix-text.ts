import { analyze } from '../../analyze.ts';
import { applyRepairs, repairsAt } from '../../apply-repairs.ts';
import { formatEdits } from '../../format/format-tables.ts';
import type { Level, Options } from '../../options.ts';
import { applyEdits } from '../../source/edits.ts';
import { scanLines } from '../../source/lines.ts';
import { pointAt } from '../../source/place.ts';
import type { LineBreakTag, Point } from '../../types.ts';
import type { TableStyle } from '../../write/options.ts';
import type { Counts } from './counts.ts';
import { leftOf } from './left.ts';

/** How documents are mended. */
export interface FixOptions {
  readonly level: Level;
  readonly rules: NonNullable<Options['rules']>;
  readonly lineBreak: LineBreakTag;
  /** The style that all sound tables are written in; without it each keeps its own. */
  readonly formatTables: TableStyle | undefined;
}

/** What is done to one document, and why. */
export interface Change {
  /** Id of the rule, or `format-tables`. */
  readonly rule: string;
  readonly message: string;
  readonly at: Point;
}

/** A document mended. */
export interface Fixed {
  readonly text: string;
  /** What was done. Places of repairs are those of the document, places of formatting those of the mended document. */
  readonly changes: readonly Change[];
  /** How many repairs of which rule the level leaves to a higher one. */
  readonly left: Counts;
}

/** Mends a document, then writes its sound tables in one style if that is asked for. */
export function fixText(text: string, options: FixOptions): Fixed {
  const { level, rules, lineBreak, formatTables } = options;
  const found = analyze(text, { rules, lineBreak }).repairs;
  const left = leftOf(level, found);
  const repairs = repairsAt(level, found).filter(({ edits }) => edits.length > 0);
  const mended = applyRepairs(text, repairs);
  const changes: Change[] = repairs.map(({ rule, message, place }) => ({ rule, message, at: place.start }));
  if (formatTables === undefined) return { text: mended, changes: mended === text ? [] : changes, left };
  const tables = formatEdits(mended, formatTables);
  const lines = scanLines(mended);
  const message = `This table is not written in the style ${formatTables}.`;
  for (const edits of tables)
    changes.push({ rule: 'format-tables', message, at: pointAt(lines, edits[0]?.start ?? 0) });
  const formatted = applyEdits(mended, tables.flat());
  return { text: formatted, changes: formatted === text ? [] : changes, left };
}
