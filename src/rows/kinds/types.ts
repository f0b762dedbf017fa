/** How a column writes its numbers. */
export interface NumberFormat {
  /** The mark before the fraction. */
  readonly decimal: '.' | ',';
  /** What stands between groups of three digits; empty where digits are not grouped. */
  readonly group: string;
  /** How many digits the fraction has; `null` where it has as many as the number needs, and none if it is whole. */
  readonly fraction: number | null;
  /** What stands before a negative number: a hyphen, or the true minus sign U+2212. */
  readonly minus: '-' | '\u2212';
  /** How many digits the whole part has at least, filled with zeros. Never inferred to be more than 1. */
  readonly digits: number;
}

/**
 * What the cells of a column are, and how they write it: enough to read a value from a text and to write the same
 * text again. Plain JSON.
 */
export type ColumnType =
  | { readonly kind: 'text' }
  /** No cell holds anything. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'integer' | 'bigint' | 'decimal'; readonly number: NumberFormat }
  /** `yes` and `no` are the two texts, of any language. */
  | { readonly kind: 'boolean'; readonly yes: string; readonly no: string }
  /** `pattern` is made of YYYY, MM, M, DD, D, MMMM (English name), MMM (its first three letters) and other signs. */
  | { readonly kind: 'date'; readonly pattern: string }
  /** ISO 8601 date and time, `separator` (`T` or a blank) between them. */
  | { readonly kind: 'datetime'; readonly separator: string }
  | { readonly kind: 'percent'; readonly number: NumberFormat; readonly space: string }
  /** `first`: the currency stands before the amount. */
  | { readonly kind: 'money'; readonly number: NumberFormat; readonly space: string; readonly first: boolean }
  | { readonly kind: 'duration' | 'size'; readonly number: NumberFormat; readonly space: string };

export type Kind = ColumnType['kind'];

/** The type of a column whose cells are of one kind. */
export type TypeOf<K extends Kind> = Extract<ColumnType, { readonly kind: K }>;

/** An amount of money; the currency is given as the cell has it, a sign or a code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** A duration or a size; the unit is given as the cell has it. */
export interface Quantity {
  readonly amount: number;
  readonly unit: string;
}

/**
 * The value of a cell. A percentage is the number before the sign (45 for `45%`). A date is `YYYY-MM-DD` and a
 * date-time ISO 8601 with a zone only where the cell has one: a `Date` would have to invent one. `null` is missing.
 */
export type CellValue = string | number | bigint | boolean | Money | Quantity | null;
