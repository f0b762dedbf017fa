import type { Align } from '../../types.ts';
import { attributeOf, childrenOf, type Element, holdsTable, textOf } from './html-tree.ts';
import { expandedRows, type HtmlCell, type SpanFill } from './spans.ts';
import type { TextTable } from './write.ts';

/** A table and what stands above it. */
export interface CaptionedTable {
  readonly caption: string;
  readonly table: TextTable;
}

/** Reads one `<table>`. One that holds nothing but tables has no columns. */
export function readTable(element: Element, fill: SpanFill): CaptionedTable {
  const caption = childrenOf(element, 'caption').map(textOf).join(' ');
  const sections = (name: string): HtmlCell[][] =>
    childrenOf(element, name).flatMap((section) => expandedRows(rowsOf(section), fill));
  const head = sections('thead');
  const body = [...sections('tbody'), ...sections('tfoot')];
  const [first = []] = body;
  if (head.length === 0 && first.length > 0 && first.every(({ heads }) => heads))
    head.push(...body.splice(0, 1));
  const cells = [...head, ...body].flat();
  if (caption === '' && cells.every(({ text }) => text === '') && holdsTable(element))
    return { caption, table: { header: null, rows: [] } };
  return {
    caption,
    table: {
      header: head.length === 0 ? null : mergedHeader(head),
      align: alignments(body.length === 0 ? head : body),
      rows: body.map((row) => row.map(({ text }) => text)),
    },
  };
}

function rowsOf(section: Element): HtmlCell[][] {
  return childrenOf(section, 'tr').map((row) => childrenOf(row, 'td', 'th').map(cellOf));
}

function cellOf(element: Element): HtmlCell {
  return {
    text: textOf(element),
    heads: element.tagName === 'th',
    align: alignOf(element),
    columns: span(attributeOf(element, 'colspan'), 1, 1000),
    rows: span(attributeOf(element, 'rowspan'), 0, 65_534),
  };
}

/** A span as browsers read it (HTML, 4.9.11): a whole number within limits, or 1. */
function span(value: string | undefined, least: number, most: number): number {
  const digits = /^\s*(\d+)/.exec(value ?? '')?.[1];
  const number = digits === undefined ? 1 : Number(digits);
  return number < least ? 1 : Math.min(number, most);
}

function alignOf(element: Element): Align {
  const style = /(?:^|;)\s*text-align\s*:\s*([a-z]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1];
  const align = (style ?? attributeOf(element, 'align') ?? '').toLowerCase();
  return align === 'left' || align === 'right' || align === 'center' ? align : null;
}

/** One header row of several: the texts of a column one after the other, each once. */
function mergedHeader(rows: readonly (readonly HtmlCell[])[]): string[] {
  const texts: Set<string>[] = [];
  for (const row of rows) {
    row.forEach(({ text }, column) => {
      const found = texts[column] ?? new Set();
      texts[column] = found;
      if (text !== '') found.add(text);
    });
  }
  return Array.from(texts, (found) => [...found].join(' '));
}

/** The alignment of each column whose cells all have the same. */
function alignments(rows: readonly (readonly HtmlCell[])[]): Align[] {
  const found: Set<Align>[] = [];
  for (const row of rows) {
    row.forEach(({ align }, column) => {
      const aligns = found[column] ?? new Set();
      found[column] = aligns;
      aligns.add(align);
    });
  }
  return Array.from(found, (aligns) => (aligns.size === 1 ? ([...aligns][0] ?? null) : null));
}
