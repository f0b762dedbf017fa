import { readBoolean, writeBoolean } from './boolean.ts';
import { readDate, readDateTime, writeDate, writeDateTime } from './date.ts';
import { readNumeric, writeNumeric } from './number.ts';
import { readMoney, readPercent, readQuantity, writeMoney, writePercent, writeQuantity } from './quantity.ts';
import type { CellValue, ColumnType } from './types.ts';

/**
 * Reads the value of a cell that is not missing, under the rule that makes types safe: it is a value only if
 * writing it gives the same text.
 *
 * @param text the cell as plain text
 * @returns `undefined` where the text is no value of this type
 */
export function readValue(text: string, type: ColumnType): CellValue | undefined {
  const value = read(text, type);
  return value !== undefined && writeValue(value, type) === text ? value : undefined;
}

/** Writes a value in the way of its column; `undefined` where it is not a value of that type. */
export function writeValue(value: CellValue, type: ColumnType): string | undefined {
  switch (type.kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'missing':
      return undefined;
    case 'integer':
    case 'bigint':
    case 'decimal':
      return writeNumeric(value, type);
    case 'boolean':
      return writeBoolean(value, type);
    case 'date':
      return writeDate(value, type);
    case 'datetime':
      return writeDateTime(value, type);
    case 'percent':
      return writePercent(value, type);
    case 'money':
      return writeMoney(value, type);
    case 'duration':
    case 'size':
      return writeQuantity(value, type);
  }
}

function read(text: string, type: ColumnType): CellValue | undefined {
  switch (type.kind) {
    case 'text':
      return text;
    case 'missing':
      return undefined;
    case 'integer':
    case 'bigint':
    case 'decimal':
      return readNumeric(text, type);
    case 'boolean':
      return readBoolean(text, type);
    case 'date':
      return readDate(text, type);
    case 'datetime':
      return readDateTime(text, type);
    case 'percent':
      return readPercent(text, type);
    case 'money':
      return readMoney(text, type);
    case 'duration':
    case 'size':
      return readQuantity(text, type);
  }
}
