import type { Node } from 'unist';
import type { Analysis, Repair } from '../types.ts';

/** What a mended `table` node keeps in `data.tablemend`. */
export interface MendedTableData {
  /** Index of the table in `file.data.tablemend.tables`. */
  readonly table: number;
  /** How sure it is that this is a table and that its cells are right, from 0 to 1. */
  readonly confidence: number;
  /** The ids of the rules that mended it. */
  readonly rules: readonly string[];
}

declare module 'mdast' {
  interface TableData {
    tablemend?: MendedTableData;
  }
}

/** Marks the `table` nodes that would not be there, or not be right, without the repairs. */
export function markTables(tree: Node, analysis: Analysis, applied: readonly Repair[]): void {
  const nodes = tablesIn(tree);
  const indexes = [...new Set(applied.map((repair) => repair.table))].sort((a, b) => a - b);
  let at = 0;
  for (const index of indexes) {
    const table = analysis.tables[index];
    if (table === undefined) continue;
    while (at < nodes.length && (nodes[at]?.position?.end.offset ?? 0) <= table.start) at++;
    const node = nodes[at];
    if (node === undefined || (node.position?.start.offset ?? 0) >= table.end) continue;
    const rules = applied.filter((repair) => repair.table === index).map((repair) => repair.rule);
    const data: MendedTableData = { table: index, confidence: table.confidence, rules: [...new Set(rules)] };
    node.data = Object.assign(node.data ?? {}, { tablemend: data });
  }
}

/** The `table` nodes of a tree in the order of the document. Tables do not nest. */
export function tablesIn(tree: Node): Node[] {
  return nodesOf(tree, 'table');
}

/** The indices of the tables with repairs that are code in the tree, whose positions are those of the original. */
export function tablesInCode(tree: Node, analysis: Analysis, applied: readonly Repair[]): Set<number> {
  const code = nodesOf(tree, 'code');
  const inside = new Set<number>();
  let at = 0;
  for (const index of new Set(applied.map(({ table }) => table))) {
    const table = analysis.tables[index];
    if (table === undefined) continue;
    while (at < code.length && (code[at]?.position?.end.offset ?? 0) <= table.start) at++;
    const start = code[at]?.position?.start.offset;
    if (start !== undefined && start <= table.start) inside.add(index);
  }
  return inside;
}

/** The nodes of a type, in the order of the document, without those inside others of them. */
function nodesOf(tree: Node, type: string): Node[] {
  const found: Node[] = [];
  const waiting: Node[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === type) found.push(node);
    else for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
  return found;
}

function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
