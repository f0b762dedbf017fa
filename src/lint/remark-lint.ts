import type { Root } from 'mdast';
import remarkLint from 'remark-lint';
import type { Preset } from 'unified';
import { lintRule, type Plugin } from 'unified-lint-rule';
import { scanLines } from '../source/lines.ts';
import { addMessage } from './add-message.ts';
import { type LintRule, lintRules, type RuleOptions, repairsOfRule, ruleOptionsOf } from './rules.ts';

/** What unified-lint-rule takes for a severity. */
const SEVERITIES: ReadonlySet<unknown> = new Set([false, true, 0, 1, 2, 'off', 'on', 'warn', 'error']);

/**
 * The rules for remark-lint by id, one for each malformation. Messages have the rule id `tablemend-<id>`, by which
 * comments switch them off, and in `expected` what a quick fix puts in their place. The rules read the file, not the
 * tree: in a tree damaged tables are paragraphs.
 */
export const rules: Readonly<Record<string, RulePlugin>> = Object.fromEntries(
  lintRules.map((rule) => [rule.id, pluginOf(rule)]),
);

/** A preset of all rules. */
const preset: Preset = { plugins: [remarkLint, ...Object.values(rules)] };

export default preset;

type RulePlugin = Plugin<Root, RuleOptions | null | undefined>;

/** unified-lint-rule looks at severities only, and takes what goes wrong in a rule for a finding: options are checked first. */
function pluginOf({ id, url }: LintRule): RulePlugin {
  const plugin = lintRule<Root, RuleOptions | null | undefined>(
    { origin: `remark-lint:tablemend-${id}`, url },
    (_, file, options) => {
      const value = String(file);
      const text = value.startsWith('\uFEFF') ? value.slice(1) : value;
      const found = repairsOfRule(text, file.path ?? '', id, options ?? {});
      if (found.length === 0) return;
      const lines = scanLines(text);
      for (const repair of found) {
        const message = addMessage(file, text, lines, repair);
        if (repair.safety === 'unsafe') message.note = 'This is a guess: look at it before you accept it.';
      }
    },
  );
  return (config) => {
    const transform = plugin(config);
    ruleOptionsOf(id, isWithSeverity(config) ? config[1] : config);
    return transform;
  };
}

/** Whether a config is a severity with options behind it; any other list is taken for options. */
function isWithSeverity(config: unknown): config is readonly [severity: unknown, options?: unknown] {
  return Array.isArray(config) && SEVERITIES.has(config[0]);
}
