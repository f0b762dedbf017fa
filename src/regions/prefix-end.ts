import type { Blocks } from '../blocks/types.ts';

/**
 * Where a line's content starts when it is seen from `container`, one of the containers around it: the markers and
 * indentation of that container and of those outside it are left out, what belongs to inner ones is content.
 */
export function prefixEnd(text: string, blocks: Blocks, line: number, container: number): number {
  if (container === blocks.containers[line]) return blocks.contents[line] ?? 0;
  const chain: number[] = [];
  for (let id = container; id > 0; id = blocks.containerList[id]?.parent ?? 0) chain.push(id);
  let at = blocks.lines.starts[line] ?? 0;
  const end = blocks.lines.ends[line] ?? 0;
  let column = 0;
  for (let i = chain.length - 1; i >= 0; i--) {
    const { kind, indent } = blocks.containerList[chain[i] ?? 0] ?? { kind: 'document', indent: 0 };
    const target = kind === 'listItem' ? column + indent : column + 3;
    while (at < end && column < target && isIndentation(text, at)) {
      column += text.charCodeAt(at) === 9 ? 4 - (column % 4) : 1;
      at++;
    }
    if (kind === 'blockquote' && text.charCodeAt(at) === 62 /* > */) {
      at++;
      column++;
      if (at < end && isIndentation(text, at)) {
        at++;
        column++;
      }
    }
  }
  return at;
}

function isIndentation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
