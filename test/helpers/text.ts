/**
 * A Markdown text as it stands in a test: the line of the opening backtick and the indentation that all lines share are
 * left out, backslashes mean themselves. A backtick is written `` \` ``, a trailing blank `\s`.
 */
export function text({ raw }: TemplateStringsArray): string {
  const lines = raw.join('').split('\n').slice(1, -1);
  const filled = lines.filter((line) => line !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .replaceAll('\\`', '`')
    .replaceAll('\\s', ' ');
}
