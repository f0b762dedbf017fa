import { decodeString } from 'micromark-util-decode-string';
import type { Node } from 'unist';

/** What a walk over a tree found: how many nodes of each type hold what their position cuts out of the source. */
export interface PositionCheck {
  readonly counts: Map<string, number>;
  readonly failures: string[];
}

/** Nodes that have a value of their own, as opposed to what is read out of an address or a label. */
const literal = new Set(['text', 'inlineCode', 'code', 'html', 'yaml', 'inlineMath', 'math']);

/**
 * Checks each positioned node of a tree: literal nodes hold the text that their position cuts out, parents cut out all
 * of their children, siblings follow each other, lines and columns agree with offsets. A `<br>` may stand for the line
 * break that it was written for.
 */
export function checkPositions(tree: Node, source: string, check: PositionCheck): void {
  const starts = lineStarts(source);
  const visit = (node: Node, parent: Node | null): void => {
    const { position } = node;
    if (position !== undefined) {
      const start = position.start.offset ?? Number.NaN;
      const end = position.end.offset ?? Number.NaN;
      const problem =
        pointProblem(position.start, starts) ??
        pointProblem(position.end, starts) ??
        (start <= end ? null : 'ends before it starts') ??
        (parent?.position === undefined || contains(parent.position, start, end)
          ? null
          : 'leaves its parent') ??
        valueProblem(node, source.slice(start, end));
      check.counts.set(node.type, (check.counts.get(node.type) ?? 0) + 1);
      if (problem !== null) {
        check.failures.push(
          `${node.type} ${problem}: ${JSON.stringify([source.slice(start, end), valueIn(node)])}`,
        );
      }
    }
    let last = -1;
    for (const child of childrenOf(node)) {
      const at = child.position?.start.offset ?? last;
      if (at < last) check.failures.push(`${child.type} starts before the end of what precedes it`);
      last = child.position?.end.offset ?? last;
      visit(child, node);
    }
  };
  visit(tree, null);
}

function pointProblem(
  point: { line: number; column: number; offset?: number | undefined },
  starts: number[],
) {
  const from = starts[point.line - 1];
  return from !== undefined && from + point.column - 1 === point.offset
    ? null
    : `has a wrong point ${point.line}:${point.column} ${point.offset}`;
}

function contains(
  outer: { start: { offset?: number | undefined }; end: { offset?: number | undefined } },
  start: number,
  end: number,
): boolean {
  return (outer.start.offset ?? 0) <= start && end <= (outer.end.offset ?? 0);
}

function valueProblem(node: Node, slice: string): string | null {
  const value = valueIn(node);
  if (value === null || !literal.has(node.type)) return null;
  if (value === '<br>' && /^[\s\\>]*$/.test(slice)) return null;
  const plain = node.type === 'text' ? decodeString(slice) : slice.replaceAll('\\|', '|');
  if (node.type === 'text') return squeezed(plain) === squeezed(value) ? null : 'holds another text';
  return squeezed(plain).includes(squeezed(value.replaceAll('\\|', '|'))) ? null : 'holds another value';
}

/** White space, quote marks and list markers differ between a value on several lines and its source. */
function squeezed(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replace(/[\s>]+/g, ' ')
    .trim();
}

function valueIn(node: Node): string | null {
  return 'value' in node && typeof node.value === 'string' ? node.value : null;
}

function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : [];
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
