/** The ids of all rules, one for each kind of damage, in the order in which they are listed everywhere. */
export const ruleIds = [
  'glued-prose',
  'joined-rows',
  'joined-bare-rows',
  'blank-line-in-table',
  'missing-delimiter-row',
  'delimiter-row',
  'split-delimiter-row',
  'repeated-delimiter-row',
  'short-header',
  'short-row',
  'shifted-row',
  'long-row',
  'wrapped-row',
  'trailing-text',
  'stray-pipe-line',
  'unescaped-pipe',
  'damaged-characters',
  'escaped-entities',
  'lookalike-pipe',
  'doubled-outer-pipe',
  'terminal-frame',
  'headerless-table',
  'wiki-table',
  'cell-per-line',
  'line-prefix',
  'lost-quote-marker',
] as const;

/** The id of a rule: what it is called in options, in every linter and in the documents. */
export type RuleId = (typeof ruleIds)[number];
