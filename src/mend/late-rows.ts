import type { Cell, Span, Table } from '../types.ts';

/** What the rows of a table are made from, none of them wider than the table. */
export interface RowSource {
  rows(): readonly (readonly Cell[])[];
  spans(): readonly Span[];
  /** What is made of the texts of each row's cells, without the cells. */
  map<Value>(of: (texts: string[]) => Value): Value[];
}

/** Rows as far as they are made. */
class LateRows {
  private readonly owner: object;
  private source: RowSource | null;
  private madeRows: readonly (readonly Cell[])[] | null = null;
  private madeSpans: readonly Span[] | null = null;

  constructor(owner: object, source: RowSource) {
    this.owner = owner;
    this.source = source;
  }

  /**
   * What the rows of this very table are made from, not of one that inherits from it or stands before it: that may have
   * rows of its own. `null` once somebody has asked for the cells: what is done to them counts from then on.
   */
  sourceOf(table: object): RowSource | null {
    return table === this.owner && this.madeRows === null ? this.source : null;
  }

  get rows(): readonly (readonly Cell[])[] {
    this.madeRows ??= this.source?.rows() ?? [];
    this.letGo();
    return this.madeRows;
  }

  get spans(): readonly Span[] {
    this.madeSpans ??= this.source?.spans() ?? [];
    this.letGo();
    return this.madeSpans;
  }

  private letGo(): void {
    if (this.madeRows !== null && this.madeSpans !== null) this.source = null;
  }
}

/**
 * Where the rows stand on the table, and on its spans. Nothing that lists or copies properties meets them there, and what
 * inherits from the table finds them.
 */
const LATE = /* @__PURE__ */ Symbol('late rows');

interface Late {
  readonly [LATE]: LateRows;
}

/**
 * Has the rows of a table made when they are first asked for. They are own enumerable properties all the same: what
 * copies, compares, shows or writes out the table gets them.
 *
 * @returns the table that is given, changed
 */
export function withLateRows(table: Table, source: RowSource): Table {
  const rows = new LateRows(table, source);
  late(table, rows, lateRows);
  late(table.spans, rows, lateSpans);
  return table;
}

/** True for a table whose rows will be made when they are first asked for. */
export function hasLateRows(table: object): boolean {
  return sourceOf(table) !== null;
}

/**
 * What is made of the texts of each data row's cells, row by row: of a large table, the lists for all rows at once would
 * take as much room as what is made of them. No cell is made for it; each list is the caller's own.
 */
export function mapRowTexts<Value>(table: Table, of: (texts: string[]) => Value): Value[] {
  return sourceOf(table)?.map(of) ?? table.rows.map((cells) => of(cells.map(({ text }) => text)));
}

function sourceOf(table: object): RowSource | null {
  return isLate(table) ? table[LATE].sourceOf(table) : null;
}

function isLate(table: object): table is Late {
  return LATE in table;
}

/**
 * One function for all tables: getters belong to the hidden class of an object, so a getter of each table's own would
 * make a class that keeps the table's text until the next full sweep. In an editor, that is with each key.
 */
function lateRows(this: Late): readonly (readonly Cell[])[] {
  return this[LATE].rows;
}

function lateSpans(this: Late): readonly Span[] {
  return this[LATE].spans;
}

function late(object: Table | Table['spans'], rows: LateRows, get: (this: Late) => unknown): void {
  Object.defineProperty(object, LATE, { value: rows });
  Object.defineProperty(object, 'rows', { get, enumerable: true, configurable: true });
  // Consoles show a getter as no more than that, so they are given a copy. They ask by this name, in Node and elsewhere.
  Object.defineProperty(object, Symbol.for('nodejs.util.inspect.custom'), { value: copyToShow });
}

/** What a console shows in place of the object it is called on, which may stand too deep to be gone into. */
function copyToShow(this: object, depth: number | null): object {
  return depth !== null && depth < 0 ? this : { ...this };
}
