import { Argument, type Command, Option } from '@commander-js/extra-typings';
import { WRITABLE } from '../format-names.ts';
import type { Context } from './context.ts';
import { collectRuleOff, wholeNumber } from './values.ts';

const EXAMPLES = `
Examples:
  tablemend to csv README.md                         the only table of a document
  tablemend to json --table 2 --types infer a.md     the second one, with numbers as numbers
  tablemend to csv --out tables/ README.md           all of them, one file each, named after the heading above
  tablemend to xlsx --out tables.xlsx README.md      all of them as the sheets of a workbook
  tablemend to sql a.md | sqlite3 a.db

Broken tables are read as "tablemend tables" shows them. html, sql, xlsx, yaml, markdown, latex and asciidoc hold any
number of tables; csv, tsv, json, ndjson and parquet hold one.
In csv and tsv, text that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not.
Status: 0 done, 2 wrong usage, no such table, or a file that cannot be read or written.
`;

/** Adds `tablemend to`. */
export function addTo(program: Command, { io, finish }: Context): void {
  program
    .command('to')
    .summary('write tables as CSV, JSON, HTML, XLSX, ...')
    .description(
      'Writes the tables of a document in another format. Without a file, or with -, reads standard input.',
    )
    .addArgument(new Argument('<format>', 'what to write').choices(WRITABLE))
    .argument('[file]', 'a document', '-')
    .addOption(
      new Option('--table <n>', 'one table, by its number; by default all')
        .argParser(wholeNumber(1))
        .conflicts('line'),
    )
    .option('--line <n>', 'the table that stands on this line', wholeNumber(1))
    .option(
      '--out <path>',
      'write this file or, with a slash at its end, a file for each table into this folder',
    )
    .addOption(
      new Option('--types <types>', 'infer: numbers, dates and the like as values').choices([
        'text',
        'infer',
      ] as const),
    )
    .addOption(
      new Option('--keys <style>', 'unique names made of the header row').choices([
        'written',
        'camel',
        'snake',
      ] as const),
    )
    .addOption(
      new Option(
        '--cells <cells>',
        'what a reader sees (plain, the default), or Markdown; html: rendered',
      ).choices(['plain', 'markdown'] as const),
    )
    .option('--delimiter <character>', 'csv, tsv: what stands between fields')
    .addOption(
      new Option('--formulas <formulas>', 'csv, tsv: keep leaves text as it is').choices([
        'neutralize',
        'keep',
      ] as const),
    )
    .option('--bom', 'csv, tsv: start with a byte order mark, by which Excel tells UTF-8')
    .addOption(
      new Option('--style <style>', 'markdown: how tables are laid out').choices([
        'minimal',
        'compact',
        'aligned',
      ] as const),
    )
    .option('--rule <id=off>', 'leave a kind of damage alone; may be repeated', collectRuleOff)
    .option('-q, --quiet', 'no list of the files that are written into a folder')
    .addHelpText('after', EXAMPLES)
    .action(async (format, file, { table, line, out, quiet = false, rule = {}, ...flags }) => {
      const { to } = await import('../to/to.ts');
      await to({ format, file, table, line, out, quiet, flags, options: { rules: rule } }, io);
      finish(0);
    });
}
