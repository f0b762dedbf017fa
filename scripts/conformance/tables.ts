/** What is compared of a table. Lines are 1-based, offsets UTF-16 code units of the document. */
export interface TableShape {
  readonly start: number;
  readonly end: number;
  readonly align: readonly (string | null)[];
  /** The header row and data rows; a cell is the span of its content, null where it is empty. */
  readonly rows: readonly (readonly CellShape[])[];
}

export type CellShape = readonly [start: number, end: number] | null;

/** Says in which ways two readings of one document differ; an empty list where they are the same. */
export function differences(
  text: string,
  ours: readonly TableShape[],
  theirs: readonly TableShape[],
): string[] {
  const found: string[] = [];
  for (const table of ours) {
    if (!theirs.some((other) => other.start === table.start)) found.push(`only ours: ${show(text, table)}`);
  }
  for (const table of theirs) {
    const own = ours.find((other) => other.start === table.start);
    if (own === undefined) found.push(`only theirs: ${show(text, table)}`);
    else if (JSON.stringify(own) !== JSON.stringify(table)) {
      found.push(`ours: ${show(text, own)}\n  theirs: ${show(text, table)}`);
    }
  }
  return found;
}

function show(text: string, { start, end, align, rows }: TableShape): string {
  const cells = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : `${cell[0]}:${text.slice(...cell)}`)),
  );
  return `lines ${start}-${end} ${JSON.stringify(align)} ${JSON.stringify(cells)}`;
}
