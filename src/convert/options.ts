import type { KeyStyle } from '../rows/keys.ts';
import type { TableSchema } from '../rows/table-schema.ts';
import { expected } from '../write/expected.ts';

/** How the cells of a table become the values that are written. */
export interface ConvertOptions {
  /**
   * `text` (the default): every cell is a text. `infer`: numbers, dates and the like are values, by what `inferSchema`
   * says of the table. Or a schema of your own. A column with a cell that is not of its type stays text as a whole.
   */
  readonly types?: 'text' | 'infer' | TableSchema;
  /**
   * How header cells become keys: formats of named fields need them unique. Default: `written`. Formats with a header
   * row write its cells as they are, unless this is given.
   */
  readonly keys?: KeyStyle;
  /** What of a text cell is written: what a reader sees of it (`plain`, the default), or its Markdown. */
  readonly cells?: 'plain' | 'markdown';
}

/**
 * Checks the options that all formats have.
 *
 * @throws {TypeError} when one has a wrong value
 */
export function checkOptions({ types, cells }: ConvertOptions): void {
  const isSchema = typeof types === 'object' && types !== null && Array.isArray(types.columns);
  if (types !== undefined && types !== 'text' && types !== 'infer' && !isSchema)
    throw expected('types', '"text", "infer" or what inferSchema gave', types);
  if (cells !== undefined && cells !== 'plain' && cells !== 'markdown')
    throw expected('cells', '"plain" or "markdown"', cells);
}
