import { addExtent, addPart, type Extent, extentOf, noExtent } from '../stream/extent.ts';
import type { Part } from '../stream/parts.ts';

/** A part by its index, and what stands above it. */
export interface PartPlace {
  readonly first: number;
  readonly before: Extent;
}

/** How many parts are added up, so that a place is found in few steps wherever it is. */
const BLOCK = 64;

/** The parts of a text, in order. */
export class PartList {
  private list: Part[];
  /** The extent of each full or last block of parts. */
  private blocks: Extent[];

  constructor(parts: Part[]) {
    this.list = parts;
    this.blocks = blocksOf(parts, []);
  }

  get all(): readonly Part[] {
    return this.list;
  }

  /** The first part that is read as far as an offset. */
  find(offset: number): PartPlace {
    const { list, blocks } = this;
    const before = noExtent();
    let block = 0;
    for (let next = blocks[0]; next !== undefined && block < blocks.length - 1; next = blocks[block]) {
      const below = list[BLOCK * (block + 1) - 1]?.below.length ?? 0;
      if (before.offset + next.offset + below >= offset) break;
      addExtent(before, next);
      block++;
    }
    let first = BLOCK * block;
    for (let part = list[first]; part !== undefined && first < list.length - 1; part = list[first]) {
      if (before.offset + part.text.length + part.below.length >= offset) break;
      addPart(before, part);
      first++;
    }
    return { first, before };
  }

  /** Puts parts in the place of those from `first` up to `end`. */
  replace(first: number, end: number, parts: readonly Part[]): void {
    const { list, blocks } = this;
    const kept = Math.floor(first / BLOCK);
    if (parts.length !== end - first) {
      this.list = [...list.slice(0, first), ...parts, ...list.slice(end)];
      this.blocks = blocksOf(this.list, blocks.slice(0, kept));
      return;
    }
    parts.forEach((part, index) => {
      list[first + index] = part;
    });
    for (let block = kept; BLOCK * block < end; block++) blocks[block] = blockAt(list, block);
  }
}

/** The extents of all blocks, those of the first few given. */
function blocksOf(parts: readonly Part[], known: readonly Extent[]): Extent[] {
  const blocks = [...known];
  while (BLOCK * blocks.length < parts.length) blocks.push(blockAt(parts, blocks.length));
  return blocks;
}

function blockAt(parts: readonly Part[], block: number): Extent {
  return extentOf(parts.slice(BLOCK * block, BLOCK * (block + 1)));
}
