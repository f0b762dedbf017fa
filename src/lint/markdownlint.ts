import type { Rule, RuleOnError, RuleOnErrorFixInfo, RuleParams } from 'markdownlint';
import { type Lines, scanLines } from '../source/lines.ts';
import type { Repair } from '../types.ts';
import { repairsOf } from './finding.ts';
import { type LineBlock, type LineFix, lineFixes } from './line-fixes.ts';
import { type LintRule, lintRules, repairsOfRule, ruleOptionsOf } from './rules.ts';

/** What markdownlint lets one say of any rule; versions that do not know it yet hand it over. */
const OPTIONS_OF_HOST = ['enabled', 'severity'];

/**
 * The rules for markdownlint, one for each malformation, named `tablemend-<id>` and tagged `tablemend`. A certain repair
 * is a fix on each line that it touches. The option `level` is that of the other linters.
 */
const rules: readonly Rule[] = lintRules.map(ruleOf);

export default rules;

function ruleOf({ id, title, url }: LintRule): Rule {
  return {
    names: [`tablemend-${id}`],
    description: title,
    information: new URL(url),
    tags: ['tablemend', 'table'],
    parser: 'none',
    function: (params, onError) => {
      const text = [...params.frontMatterLines, ...params.lines].join('\n');
      const options = ruleOptionsOf(id, params.config, OPTIONS_OF_HOST);
      const found = repairsOfRule(text, params.name, id, options);
      if (found.length === 0) return;
      const lines = withLastLine(scanLines(text), text);
      const edits = repairsOf(text, params.name).flatMap((repair) =>
        repair.safety === 'safe' ? repair.edits : [],
      );
      const blocks = lineFixes(text, lines, edits);
      for (const repair of found) report(params, onError, repair, blocksOf(blocks, lines, repair));
    },
  };
}

function report(
  params: RuleParams,
  onError: RuleOnError,
  repair: Repair,
  blocks: readonly LineBlock[],
): void {
  const before = params.frontMatterLines.length;
  const { start } = repair.place;
  const fixes = blocks.flatMap((block) => block.fixes).filter((fix) => fix.lineNumber > before);
  if (fixes.length === 0 || fixes.some(isVeiled)) {
    if (start.line <= before) return;
    onError({ lineNumber: start.line - before, detail: repair.message, ...rangeOf(params, repair) });
    return;
  }
  // A finding starts where it does in other hosts, though the first line to be changed may be another.
  const first = Math.max(start.line, before + 1);
  for (const [index, fix] of fixes.entries()) {
    const line = index === 0 ? first : Math.max(first, fix.lineNumber);
    const fixInfo: RuleOnErrorFixInfo = { ...fix, lineNumber: fix.lineNumber - before };
    const range = line === start.line ? rangeOf(params, repair) : {};
    onError({ lineNumber: line - before, detail: repair.message, ...range, fixInfo });
  }
}

/** The blocks of lines that the edits of a certain repair lie in. */
function blocksOf(blocks: readonly LineBlock[], lines: Lines, repair: Repair): LineBlock[] {
  if (repair.safety !== 'safe') return [];
  return blocks.filter(({ first, last }) => {
    const start = lines.starts[first] ?? 0;
    const end = lines.ends[last] ?? 0;
    return repair.edits.some((edit) => edit.start >= start && edit.end <= end);
  });
}

/** markdownlint shows comments to rules with dots for their content, so a fix must not write one. */
function isVeiled({ insertText = '' }: LineFix): boolean {
  return /<!--[\s.]*\.[\s.]*-->/.test(insertText);
}

function rangeOf(params: RuleParams, { place }: Repair): { range?: [number, number] } {
  const line = params.lines[place.start.line - params.frontMatterLines.length - 1] ?? '';
  const last = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const column = Math.min(place.start.column, line.length);
  return column < 1 ? {} : { range: [column, Math.max(1, Math.min(last, line.length) - column + 1)] };
}

/** The lines as markdownlint counts them: a final line ending opens one more. */
function withLastLine(lines: Lines, text: string): Lines {
  if (text !== '' && !text.endsWith('\n')) return lines;
  const end = Int32Array.of(text.length);
  return {
    count: lines.count + 1,
    starts: Int32Array.from([...lines.starts, ...end]),
    ends: Int32Array.from([...lines.ends, ...end]),
  };
}
