import { scanBlocks } from '../../src/blocks/scan.ts';
import { type Blocks, LineKind } from '../../src/blocks/types.ts';

const names = new Map(Object.entries(LineKind).map(([name, kind]) => [kind as number, name]));

/**
 * The block structure of a text, a string a line: `>` for a blockquote and `-` for a list item around it, `!` where the
 * line opens an item, `~` where it is lazy, then its kind.
 */
export function outline(text: string): string[] {
  const blocks = scanBlocks(text);
  return Array.from(blocks.kinds, (kind, line) => {
    const marks = `${blocks.opensItem[line] === 1 ? '!' : ''}${blocks.lazy[line] === 1 ? '~' : ''}`;
    return `${containerPath(blocks, line)}${marks} ${names.get(kind)}`.trim();
  });
}

/** The containers of a line from the outermost on, `>` for a blockquote and `-` for a list item. */
export function containerPath(blocks: Blocks, line: number): string {
  let path = '';
  for (let id = blocks.containers[line] ?? 0; id > 0; id = blocks.containerList[id]?.parent ?? 0) {
    path = (blocks.containerList[id]?.kind === 'blockquote' ? '>' : '-') + path;
  }
  return path;
}
