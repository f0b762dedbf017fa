import { Argument, type Command, Option } from '@commander-js/extra-typings';
import { READABLE } from '../format-names.ts';
import type { Context } from './context.ts';

const EXAMPLES = `
Examples:
  tablemend from csv data.csv                  a table with the first row as header row
  tablemend from csv --delimiter ';' a.csv
  tablemend from json --style aligned a.json   an array of objects, or of arrays
  curl -s URL | tablemend from html            all tables of a page

Status: 0 done, 2 wrong usage, or a file that cannot be read or written.
`;

/** Adds `tablemend from`. */
export function addFrom(program: Command, { io, finish }: Context): void {
  program
    .command('from')
    .summary('write CSV, JSON or HTML as Markdown tables')
    .description(
      'Writes tables of another format as Markdown. Without a file, or with -, reads standard input.',
    )
    .addArgument(new Argument('<format>', 'what to read').choices(READABLE))
    .argument('[file]', 'what holds the tables', '-')
    .option('--out <file>', 'write this file')
    .addOption(
      new Option('--style <style>', 'how tables are laid out').choices([
        'minimal',
        'compact',
        'aligned',
      ] as const),
    )
    .option('--delimiter <character>', 'csv, tsv: what stands between fields')
    .option('--no-header', 'csv, tsv, json, ndjson: the first row, or array, is no header row')
    .addOption(
      new Option('--spans <fill>', 'html: what stands in the cells that a span covers').choices([
        'repeat',
        'empty',
      ] as const),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (format, file, { out, style, delimiter, header, spans }) => {
      const { from } = await import('../from.ts');
      const options = {
        ...(style === undefined ? {} : { style }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(header ? {} : { header }),
        ...(spans === undefined ? {} : { spans }),
      };
      await from({ format, file, out, options }, io);
      finish(0);
    });
}
