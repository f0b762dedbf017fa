import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { headingsOf } from '../../src/convert/headings.ts';

const TABLE = '| a |\n| - |\n| 1 |\n';

test.each([
  ['none', TABLE, [null]],
  ['ATX', `# One **two** ##\n\n${TABLE}`, ['One two']],
  ['setext of two lines', `One\ntwo\n===\n\n${TABLE}`, ['One two']],
  ['setext below ATX', `# One\nTwo\n---\n\n${TABLE}`, ['Two']],
  ['an empty one does not count', `## A\n\n#\n\n${TABLE}`, ['A']],
  ['the last above', `# A\n\n## B\n\ntext\n\n${TABLE}\n# C\n\n${TABLE}`, ['B', 'C']],
  ['in a blockquote', `> # A\n>\n> | a |\n> | - |\n`, ['A']],
  ['not in code', `# A\n\n\`\`\`\n# B\n\`\`\`\n\n${TABLE}`, ['A']],
  ['several under one', `# A\n\n${TABLE}\n${TABLE}`, ['A', 'A']],
])('%s', (_, markdown, headings) => {
  expect(headingsOf(markdown, analyze(markdown).tables)).toEqual(headings);
});
