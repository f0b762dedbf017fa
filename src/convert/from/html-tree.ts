import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** The tables of a tree, each before those inside it. Trees may be deeper than the stack. */
export function tablesIn(root: ParentNode): Element[] {
  const tables: Element[] = [];
  const open: ChildNode[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'table') tables.push(node);
    pushReversed(open, node.childNodes);
  }
  return tables;
}

/** Whether a table stands in an element. Looks no further than to the first: tables may be nested without end. */
export function holdsTable(element: Element): boolean {
  const open: ChildNode[] = [...element.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'table') return true;
    pushReversed(open, node.childNodes);
  }
  return false;
}

/** The elements among the children that have one of these names. */
export function childrenOf(parent: ParentNode, ...names: readonly string[]): Element[] {
  return parent.childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName));
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Pushes one by one: a call cannot have as many arguments as a node may have children. */
function pushReversed(open: unknown[], nodes: readonly ChildNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) open.push(nodes[index]);
}

function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table ul'
  ).split(' '),
);

/** Elements whose contents nobody sees, and tables, which are read by themselves. */
const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'table', 'template']);

/** What a reader sees of an element: white space as one blank, a line for each block and behind each `<br>`. */
export function textOf(element: Element): string {
  const text = lineWriter();
  const open: (ChildNode | 'block' | 'pre')[] = [...element.childNodes].reverse();
  let preformatted = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'pre') preformatted--;
    else if (node === 'block') text.startLine();
    else if (node.nodeName === '#text' && 'value' in node) text.add(node.value, preformatted > 0);
    else if (isElement(node)) {
      if (node.tagName === 'br') text.breakLine();
      if (node.tagName === 'img') text.add(attributeOf(node, 'alt') ?? '', false);
      if (BLOCKS.has(node.tagName)) {
        text.startLine();
        open.push('block');
      }
      if (LEFT_OUT.has(node.tagName)) continue;
      if (node.tagName === 'pre') {
        preformatted++;
        open.push('pre');
      }
      pushReversed(open, node.childNodes);
    }
  }
  return text.end();
}

interface LineWriter {
  readonly add: (text: string, preformatted: boolean) => void;
  readonly breakLine: () => void;
  /** Makes what follows stand on a line of its own, if anything stands before it on its line. */
  readonly startLine: () => void;
  readonly end: () => string;
}

function lineWriter(): LineWriter {
  const lines: string[] = [];
  let line = '';
  const breakLine = (): void => {
    lines.push(line);
    line = '';
  };
  return {
    breakLine,
    add: (text, preformatted) => {
      if (preformatted) {
        const [first = '', ...more] = text.split('\n');
        line += first;
        for (const next of more) {
          breakLine();
          line = next;
        }
        return;
      }
      const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
      line += /(?:^| )$/.test(line) && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    },
    startLine: () => {
      if (line.trim() !== '') breakLine();
      else line = '';
    },
    end: () =>
      [...lines, line]
        .map((each) => each.replace(/ +$/, ''))
        .join('\n')
        .replace(/^\n+|\n+$/g, ''),
  };
}
