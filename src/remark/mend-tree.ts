import type { Node } from 'unist';
import { analyze } from '../analyze.ts';
import { repairsAt } from '../apply-repairs.ts';
import { analyzeOptions, type LintOptions } from '../lint/options.ts';
import type { Options } from '../options.ts';
import { applyEdits } from '../source/edits.ts';
import { scanLines } from '../source/lines.ts';
import type { Analysis, Edit, Repair } from '../types.ts';
import { copiedCells } from './copied-cells.ts';
import { mapTree } from './map-tree.ts';
import { markTables, tablesIn, tablesInCode } from './mark-tables.ts';
import { originalEnd, originalStart, pointOf, positionMap } from './position-map.ts';

/** What came of mending a document for a syntax tree. */
export interface MendedTree<Tree extends Node> {
  readonly analysis: Analysis;
  /** The repairs that the tree holds; none where `tree` is null. */
  readonly applied: readonly Repair[];
  /** The tree of the mended text with positions in the original; `null` where there is nothing to mend. */
  readonly tree: Tree | null;
}

/**
 * Parses a document with its tables mended, but for those in code: there is no node for them.
 *
 * @param text - the original, without byte order mark: parsers of the unified family do not count it either
 * @param parse - gives the tree of a text, tables included; an error that it throws on the mended text is taken as a sign
 *   that this text cannot be mended
 * @throws {TypeError} on wrong options
 */
export function mendTree<Tree extends Node>(
  text: string,
  parse: (text: string) => Tree,
  options: LintOptions,
): MendedTree<Tree> {
  const analysis = analyzeFor(text, parse, analyzeOptions(options));
  const applied = repairsAt(options.level ?? 'safe', analysis.repairs).filter(
    ({ edits }) => edits.length > 0,
  );
  const mended = treeWith(text, parse, analysis, applied);
  const inCode = mended.tree === null ? null : tablesInCode(mended.tree, analysis, applied);
  if (inCode === null || inCode.size === 0) return mended;
  const others = applied.filter(({ table }) => !inCode.has(table));
  return treeWith(text, parse, analysis, others);
}

/** Whether a parser knows tables. */
export function readsTables<Tree extends Node>(parse: (text: string) => Tree): boolean {
  const tree = parsed('| a |\n| - |\n', parse);
  return tree !== null && tablesIn(tree).length > 0;
}

function treeWith<Tree extends Node>(
  text: string,
  parse: (text: string) => Tree,
  analysis: Analysis,
  applied: readonly Repair[],
): MendedTree<Tree> {
  if (applied.length === 0) return { analysis, applied, tree: null };
  const edits = applied.flatMap((repair) => repair.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  const tree = parsed(applyEdits(text, edits), parse);
  if (tree === null || tablesIn(tree).length === 0) return { analysis, applied: [], tree: null };
  mapBack(tree, text, edits, analysis);
  markTables(tree, analysis, applied);
  return { analysis, applied, tree };
}

/** MDX refuses a bare `<br>`; whether a parser does is asked only where one would be written. */
function analyzeFor(text: string, parse: (text: string) => Node, options: Options): Analysis {
  const analysis = analyze(text, options);
  const isAsked =
    options.lineBreak === undefined &&
    analysis.repairs.some(({ edits }) => edits.some((edit) => edit.text.includes('<br>')));
  if (!isAsked || parsed('<br>', parse) !== null) return analysis;
  return analyze(text, { ...options, lineBreak: '<br/>' });
}

function parsed<Tree extends Node>(text: string, parse: (text: string) => Tree): Tree | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function mapBack(tree: Node, text: string, edits: readonly Edit[], analysis: Analysis): void {
  const map = positionMap(text.length, edits, copiedCells(text, analysis.tables));
  const lines = scanLines(text);
  const ended = text.endsWith('\n') || text.endsWith('\r');
  mapTree(tree, {
    start: (offset) => pointOf(lines, text.length, ended, originalStart(map, offset)),
    end: (offset) => pointOf(lines, text.length, ended, originalEnd(map, offset)),
  });
}
