import fc from 'fast-check';
import { analyze } from '../../src/analyze.ts';
import { fromJson } from '../../src/convert/from/json.ts';
import type { Table } from '../../src/types.ts';

/** The only table of a text. */
export function tableIn(markdown: string): Table {
  const { tables } = analyze(markdown);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables in ${markdown}`);
  return table;
}

/** A table whose cells a reader sees as these texts, the header row first. */
export function tableOf(...rows: readonly (readonly string[])[]): Table {
  return tableIn(fromJson(JSON.stringify(rows)));
}

/** What a GFM table keeps of a text: blanks around it, and what UTF-8 or CommonMark cannot hold, are not kept. */
export function kept(text: string): string {
  return text
    .replace(/[\0\p{Surrogate}]/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** Rows as long as the widest, of what is kept of their texts. */
export function keptRows(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => kept(row[index] ?? '')));
}

/** Texts that have a meaning in some target, or that some reader trips over. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '@SUM(A1:A9)',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '\uFF1D1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#65; &copy;',
  '\'); DROP TABLE "table_1"; --',
  'a "quoted" \'word\' `code`',
  '\\input{/etc/passwd} \\\\ \\end{tabular} ^^4d ~ # $x$ % & _ { }',
  "[x] -- --- << >> ,, '' `` ?` !`",
  '*bold* _em_ #mark# ^up^ ~down~ ++pass++ {attribute} <<ref>> [[id]] link:x[y] image::z[]',
  'include::secret.txt[] ifdef::a[] pass:[x] (C) (R) ... -> => -- https://a.b me@a.b',
  '// no comment',
  'f((a->b)) (((index, term)))',
  '$$passed$$ $$$ $PATH',
  '|=== 2+| a|b .3+^.>s|',
  'line one\nline two',
  '// one\n// two\n|===\n\nafter a blank line',
  'a, b; c\td',
  '# heading',
  '- item',
  '---',
  'null',
  'true',
  '007',
  '1e5',
  '12345678901234567890',
  '2024-01-31',
  '1:30',
  'yes',
  '~',
  '!!str x',
  '&anchor *alias',
  '__proto__',
  'constructor',
  'toString',
  '_x0041_',
  '\u0007bell\u001b[31m',
  'half \uD800 pair \0 nul',
  'emoji 👩‍👩‍👧 \u202Eturned\u202C',
  'line\u2028separator',
  '\uFEFFmark',
  'ﬀ ﷽ ß İ',
];

/**
 * Any text but C1 controls, which are read as what they are in windows-1252 (no reference says them: engines differ). Often of what has a meaning somewhere. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...HOSTILE),
    fc.string({
      unit: fc.constantFrom(
        ...'|\\`*_<>&#[]()"\',;=+-@$%^~{}/:. \t\n\r\u200b\u200dab1',
        '<br>',
        '::',
        '((',
        '$$',
        '))',
        '--',
        '://',
        '&amp;',
      ),
    }),
  )
  .map((text) => text.replace(/[\u0080-\u009F]/g, ''));

/** Rows of any texts, ragged, the header row first. */
export const anyRows: fc.Arbitrary<string[][]> = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

/** Runs that a property of a few milliseconds can afford. */
export const RUNS = { numRuns: 150 };

/** A table without a header row. */
export const HEADERLESS: Table = tableIn('|------|-----|\n| Port | 443 |\n| Host | localhost |\n');

/** A table with a row that is too long, and one that is too short. */
export const RAGGED: Table = tableIn(
  '| Team | Score |\n| :-- | --: |\n| Red | 16 |\n| Violet | 24 | won |\n| Green |\n',
);
