import type { CleanTable } from '../parts/clean-table.ts';
import type { SeenTable } from '../parts/read-parts.ts';
import type { Cell, Span, Table } from '../types.ts';
import { withBarePipes } from './cells.ts';
import { type RowSource, withLateRows } from './late-rows.ts';

/** Objects for cells take more time and memory than all else that is found in a table, and in a large one few are read. */
const LARGE = 100;

/** The table that was read in one pass, as it leaves the core. */
export function tableOfClean(text: string, { table, linesBefore }: SeenTable): Table {
  const { start, end, align, lines } = table;
  const source = new CleanRows(text, table);
  const isLarge = source.count > LARGE;
  const result: Table = {
    start,
    end,
    header: source.row(0),
    align,
    rows: isLarge ? [] : source.rows(),
    spans: { header: source.span(0), delimiter: source.span(1), rows: isLarge ? [] : source.spans() },
    place: {
      start: { line: linesBefore + 1, column: 1, offset: start },
      // The last row may be indented.
      end: {
        line: linesBefore + lines.length / 2,
        column: end - text.lastIndexOf('\n', end - 1),
        offset: end,
      },
    },
    confidence: 1,
  };
  return isLarge ? withLateRows(result, source) : result;
}

/** The rows of a clean table: 0 is the header row. */
class CleanRows implements RowSource {
  /** How many data rows there are. */
  readonly count: number;
  private readonly text: string;
  private readonly table: CleanTable;

  constructor(text: string, table: CleanTable) {
    this.text = text;
    this.table = table;
    this.count = table.lines.length / 2 - 2;
  }

  row(index: number): Cell[] {
    const { cells, lines, align } = this.table;
    const row = new Array<Cell>(align.length);
    const lineEnd = lines[index === 0 ? 1 : 2 * index + 3] ?? 0;
    for (let column = 0, i = 2 * align.length * index; column < row.length; column++, i += 2) {
      const start = cells[i] ?? 0;
      const end = cells[i + 1] ?? 0;
      const missing = start === lineEnd;
      row[column] = { start, end, text: this.textBetween(start, end), pieces: null, missing };
    }
    return row;
  }

  span(line: number): Span {
    const { lines } = this.table;
    return { start: lines[2 * line] ?? 0, end: lines[2 * line + 1] ?? 0 };
  }

  rows(): Cell[][] {
    return this.each((row) => this.row(row + 1));
  }

  spans(): Span[] {
    return this.each((row) => this.span(row + 2));
  }

  map<Value>(of: (texts: string[]) => Value): Value[] {
    const { cells, align } = this.table;
    return this.each((row) => {
      const texts = new Array<string>(align.length);
      for (let column = 0, i = 2 * align.length * (row + 1); column < texts.length; column++, i += 2)
        texts[column] = this.textBetween(cells[i] ?? 0, cells[i + 1] ?? 0);
      return of(texts);
    });
  }

  private each<Value>(of: (row: number) => Value): Value[] {
    const values = new Array<Value>(this.count);
    for (let row = 0; row < values.length; row++) values[row] = of(row);
    return values;
  }

  private textBetween(start: number, end: number): string {
    const source = this.text.slice(start, end);
    return this.table.isEscaped ? withBarePipes(source) : source;
  }
}
