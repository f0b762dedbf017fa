import * as convert from '../../convert/index.ts';
import type { Table } from '../../types.ts';
import type { TableStyle } from '../../write/options.ts';
import type { Writable } from '../format-names.ts';

/** What the command line says of the way in which tables are written. */
export interface WriteFlags {
  readonly types?: 'text' | 'infer' | undefined;
  readonly keys?: 'written' | 'camel' | 'snake' | undefined;
  readonly cells?: 'plain' | 'markdown' | undefined;
  readonly delimiter?: string | undefined;
  readonly formulas?: 'neutralize' | 'keep' | undefined;
  readonly bom?: boolean | undefined;
  readonly style?: TableStyle | undefined;
}

/** A table and what it is called after: the heading above it, or its number. */
export interface NamedTable {
  readonly table: Table;
  readonly name: string;
}

type Content = string | Uint8Array;

/** How one format is written. */
export interface Format {
  /** What file names end with. */
  readonly extension: string;
  /** The flags that only some formats have. */
  readonly flags: readonly (keyof WriteFlags)[];
  /** Writes one table or, where the format holds several, any number of them. */
  readonly write: (tables: readonly NamedTable[], flags: WriteFlags) => Promise<Content>;
  /** Whether a file holds several tables. */
  readonly holdsSeveral: boolean;
}

const DELIMITED = ['delimiter', 'formulas', 'bom'] as const;

export const formats: Readonly<Record<Writable, Format>> = {
  csv: single('csv', ({ table }, flags) => convert.toCsv(table, given(flags)), DELIMITED),
  tsv: single('tsv', ({ table }, flags) => convert.toTsv(table, given(flags)), DELIMITED),
  json: single('json', ({ table }, flags) => convert.toJson(table, given(flags))),
  ndjson: single('ndjson', ({ table }, flags) => convert.toNdjson(table, given(flags))),
  parquet: single('parquet', ({ table }, flags) => convert.toParquet(table, given(flags))),
  yaml: several('yaml', '---\n', ({ table }, flags) => convert.toYaml(table, given(flags))),
  html: several('html', '\n', html),
  sql: several('sql', '\n', ({ table, name }, flags) => convert.toSql(table, { ...given(flags), name })),
  markdown: several('md', '\n', ({ table }, flags) => convert.toMarkdown(table, given(flags)), ['style']),
  latex: several('tex', '\n', ({ table }, flags) => convert.toLatex(table, given(flags))),
  asciidoc: several('adoc', '\n', ({ table }, flags) => convert.toAsciidoc(table, given(flags))),
  xlsx: {
    extension: 'xlsx',
    flags: [],
    holdsSeveral: true,
    write: (tables, flags) =>
      convert.toXlsx(
        tables.map(({ table }) => table),
        { ...given(flags), names: tables.map(({ name }) => name) },
      ),
  },
};

type WriteOne = (table: NamedTable, flags: WriteFlags) => Content | Promise<Content>;
type WriteText = (table: NamedTable, flags: WriteFlags) => string | Promise<string>;

function single(extension: string, write: WriteOne, flags: Format['flags'] = []): Format {
  return {
    extension,
    flags,
    holdsSeveral: false,
    write: async ([table], given) => (table === undefined ? '' : write(table, given)),
  };
}

function several(extension: string, between: string, write: WriteText, flags: Format['flags'] = []): Format {
  return {
    extension,
    flags,
    holdsSeveral: true,
    write: async (tables, given) => {
      const texts: string[] = [];
      for (const table of tables) texts.push(await write(table, given));
      return texts.join(between);
    },
  };
}

async function html({ table }: NamedTable, { cells, ...flags }: WriteFlags): Promise<string> {
  if (cells !== 'markdown') return convert.toHtml(table, given(flags));
  return convert.toHtml(table, { ...given(flags), render: await convert.inlineHtml() });
}

type Given = { [Name in keyof WriteFlags]?: Exclude<WriteFlags[Name], undefined> };

/** The flags that are given. */
function given({ types, keys, cells, delimiter, formulas, bom, style }: WriteFlags): Given {
  return {
    ...(types === undefined ? {} : { types }),
    ...(keys === undefined ? {} : { keys }),
    ...(cells === undefined ? {} : { cells }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(formulas === undefined ? {} : { formulas }),
    ...(bom === undefined ? {} : { bom }),
    ...(style === undefined ? {} : { style }),
  };
}
