export { analyze } from './analyze.ts';
export { applyRepairs } from './apply-repairs.ts';
export { createMender, type Mender, type MenderOptions } from './engine.ts';
export type { RuleId } from './malformations/rule-ids.ts';
export { mend } from './mend.ts';
export type { Level, Options } from './options.ts';
export { AsyncSchemaError } from './rows/errors.ts';
export { inferSchema } from './rows/infer.ts';
export type { InferOptions } from './rows/infer-options.ts';
export type { InlinePart } from './rows/inline/parts.ts';
export { type Column, columnsOf, type KeyStyle } from './rows/keys.ts';
export type { CellValue, ColumnType, Kind, Money, NumberFormat, Quantity } from './rows/kinds/types.ts';
export { rows } from './rows/literal.ts';
export type { LiteralRow } from './rows/literal-types.ts';
export {
  type AsyncParseOptions,
  type ExtraCells,
  type ParsedRows,
  type ParseOptions,
  parseRows,
  parseRowsAsync,
  type RowSchema,
} from './rows/parse-rows.ts';
export type { RowIssue } from './rows/row-issues.ts';
export type { CellFormat } from './rows/row-objects.ts';
export type { StandardSchema } from './rows/standard-schema.ts';
export {
  asStandardSchema,
  type ColumnSchema,
  type Evidence,
  type Reason,
  type TableSchema,
  type TypedRow,
} from './rows/table-schema.ts';
export { type ArrayOptions, toArrays } from './rows/to-arrays.ts';
export { type ColumnOptions, type TableColumns, toColumns } from './rows/to-columns.ts';
export { type RowOptions, toRows } from './rows/to-rows.ts';
export type {
  Align,
  Analysis,
  Cell,
  Edit,
  Place,
  Point,
  Repair,
  Safety,
  Span,
  Table,
  TableSpans,
} from './types.ts';
export type { SerializeOptions, TableStyle } from './write/options.ts';
export { serialize } from './write/serialize.ts';
export type { TableRows } from './write/table-data.ts';
