import type { ESLint, Linter, Rule } from 'eslint';
import type { Edit, Repair } from '../types.ts';
import { repairsOf } from './finding.ts';
import { fixGroups, replacing } from './fix-groups.ts';
import { type LintRule, lintRules, repairsOfRule, ruleOptionsOf } from './rules.ts';

/** The plugin: one rule for each malformation, and `configs.recommended`, which has them all. */
export interface TablemendPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly namespace: string };
  readonly rules: Readonly<Record<string, Rule.RuleModule>>;
  readonly configs: { readonly recommended: Linter.Config };
}

/**
 * ESLint rules for the languages of `@eslint/markdown`. A certain repair is a fix, a guess a suggestion. The fix of one
 * rule may mend what another rule reports in the same lines: half of it would be no table.
 */
const rules: Record<string, Rule.RuleModule> = Object.fromEntries(
  lintRules.map((rule) => [rule.id, ruleOf(rule)]),
);

const meta = { name: 'tablemend', namespace: 'tablemend' } as const;

const recommended: Linter.Config = {
  name: 'tablemend/recommended',
  files: ['**/*.md'],
  plugins: { tablemend: { meta, rules } },
  rules: Object.fromEntries(lintRules.map(({ id }) => [`tablemend/${id}`, 'error'] as const)),
};

const plugin: TablemendPlugin = { meta, rules, configs: { recommended } };

export default plugin;

function ruleOf({ id, title, url }: LintRule): Rule.RuleModule {
  return {
    meta: {
      type: 'problem',
      docs: { description: title, url, recommended: true },
      fixable: 'code',
      hasSuggestions: true,
      schema: [
        { type: 'object', properties: { level: { enum: ['safe', 'all'] } }, additionalProperties: false },
      ],
      defaultOptions: [{ level: 'all' }],
    },
    create: (context) => {
      const { text } = context.sourceCode;
      const [options] = context.options;
      return {
        root: () =>
          check(context, text, repairsOfRule(text, context.filename, id, ruleOptionsOf(id, options))),
      };
    },
  };
}

function check(context: Rule.RuleContext, text: string, found: readonly Repair[]): void {
  if (found.length === 0) return;
  const fixes = fixGroups(text, repairsOf(text, context.filename));
  for (const repair of found) {
    const fix = fixes.get(repair);
    const { start, end } = repair.place;
    context.report({
      loc: { start, end },
      message: repair.message,
      ...(fix === undefined ? {} : { fix: fixerOf(fix) }),
      ...(fix === undefined && repair.edits.length > 0
        ? { suggest: [{ desc: 'Mend the table as guessed', fix: fixerOf(replacing(text, repair.edits)) }] }
        : {}),
    });
  }
}

function fixerOf({ start, end, text }: Edit): (fixer: Rule.RuleFixer) => Rule.Fix {
  return (fixer) => fixer.replaceTextRange([start, end], text);
}
