import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { escapeLatex, toLatex } from '../../../src/convert/to/latex.ts';
import { htmlRows, withFile } from '../read-back.ts';
import { HEADERLESS, HOSTILE, keptRows, RAGGED, tableIn, tableOf } from '../tables.ts';

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
const hasLatex = spawnSync('pdflatex', ['--version']).status === 0;

test('columns aligned, the header row between rules, line breaks kept', () => {
  expect(toLatex(tableIn('| a | b | c | d |\n| :- | -: | :-: | - |\n| 1 | x<br>y | | $5 |\n'))).toBe(
    String.raw`\begin{tabular}{lrcl}
\hline
a & b & c & d \\
\hline
1 & \begin{tabular}[t]{@{}r@{}}x \\ y\end{tabular} &  & \$5 \\
\hline
\end{tabular}
`,
  );
});

test('a table without a header row, with cells beyond the header', () => {
  expect(toLatex(HEADERLESS).match(/\\hline/g)).toHaveLength(2);
  expect(toLatex(RAGGED)).toContain('Violet & 24 & won \\\\');
});

test.each([
  ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
  ['a_b^c~d#e%f&g$h', 'a\\_b\\textasciicircum{}c\\textasciitilde{}d\\#e\\%f\\&g\\$h'],
  ['-- --- <>|', '-{}- -{}-{}- \\textless{}\\textgreater{}\\textbar{}'],
  ["''x'' ,,y ``z", "'{}'x'{}' ,{},y \\`{}\\`{}z"],
  ['[x] [y]', '{[}x] [y]'],
  ['*x', '{*}x'],
  ['\u0007\u007F\t', '\uFFFD\uFFFD\t'],
])('%j is written %j', (text, latex) => {
  expect(escapeLatex(text)).toBe(latex);
});

test.skipIf(!hasPandoc)('pandoc reads the cells', () => {
  // It knows no line breaks in cells of this kind of column.
  const texts = HOSTILE.filter((text) => !text.includes('\n'));
  const rows = [['text', 'number'], ...texts.map((text, index) => [text, `${index}`])];
  const { stdout, stderr } = spawnSync('pandoc', ['-f', 'latex', '-t', 'html', '--wrap=preserve'], {
    // Older versions do not know this command of LaTeX.
    input: `\\newcommand{\\textbar}{|}\n${toLatex(tableOf(...rows))}`,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  // Apostrophes are curly in LaTeX.
  const seen = (cell: string): string =>
    cell
      .replaceAll('\u2019', "'")
      .replace(/[\u0000-\u0008\u000E-\u001F]/g, '\uFFFD')
      .replace(/\s+/g, ' ')
      .trim();
  expect(htmlRows(stdout).map((row) => row.map(seen))).toEqual(keptRows(rows).map((row) => row.map(seen)));
});

test.skipIf(!hasLatex)('LaTeX sets it without an error, and runs nothing', async () => {
  const texts = HOSTILE.filter((text) => /^[\n -~]*$/.test(text));
  const rows = [['text', 'number'], ...texts.map((text, index) => [text, `${index}`])];
  const document = `\\documentclass{article}\\begin{document}\n${toLatex(tableOf(...rows))}\\end{document}\n`;
  await withFile('table.tex', document, async (path) => {
    const args = ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'table.tex'];
    const { status, stdout } = spawnSync('pdflatex', args, { cwd: dirname(path), encoding: 'utf8' });
    expect(status === 0 ? '' : stdout).toBe('');
    expect(readFileSync(path.replace(/tex$/, 'log'), 'utf8')).not.toContain('/etc/passwd');
  });
});
