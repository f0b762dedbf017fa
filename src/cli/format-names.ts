/** The formats that tables can be read from. */
export const READABLE = ['csv', 'tsv', 'json', 'ndjson', 'html'] as const;
export type Readable = (typeof READABLE)[number];

/** The formats that tables can be written in. */
export const WRITABLE = [
  'csv',
  'tsv',
  'json',
  'ndjson',
  'yaml',
  'html',
  'sql',
  'xlsx',
  'parquet',
  'markdown',
  'latex',
  'asciidoc',
] as const;
export type Writable = (typeof WRITABLE)[number];
