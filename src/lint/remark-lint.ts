import type { Root } from 'mdast';
import remarkLint from 'remark-lint';
import type { Preset } from 'unified';
import { lintRule, type Plugin } from 'unified-lint-rule';
import { scanLines } from '../source/lines.ts';
import { addMessage } from './add-message.ts';
import { type LintRule, lintRules, type RuleOptions, repairsOfRule } from './rules.ts';

/**
 * The rules for remark-lint by id, one for each malformation. Messages have the rule id `tablemend-<id>`, by which
 * comments switch them off, and in `expected` what a quick fix puts in their place. The rules read the file, not the
 * tree: in a tree damaged tables are paragraphs.
 */
export const rules: Readonly<Record<string, Plugin<Root, RuleOptions | null | undefined>>> =
  Object.fromEntries(lintRules.map((rule) => [rule.id, pluginOf(rule)]));

/** A preset of all rules. */
const preset: Preset = { plugins: [remarkLint, ...Object.values(rules)] };

export default preset;

function pluginOf({ id, url }: LintRule): Plugin<Root, RuleOptions | null | undefined> {
  return lintRule<Root, RuleOptions | null | undefined>(
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
}
