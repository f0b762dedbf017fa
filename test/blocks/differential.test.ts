import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourTables } from '../../scripts/conformance/ours.ts';
import { referenceTables } from '../../scripts/conformance/reference.ts';
import { differences } from '../../scripts/conformance/tables.ts';
import { scanBlocks } from '../../src/blocks/scan.ts';
import { LineKind } from '../../src/blocks/types.ts';
import { documents } from './documents.ts';
import { mdastLeaves } from './mdast-lines.ts';
import { containerPath } from './outline.ts';

const typesOfKinds: Record<LineKind, string> = {
  [LineKind.blank]: 'blank',
  [LineKind.paragraph]: 'paragraph',
  [LineKind.table]: 'table',
  [LineKind.heading]: 'heading',
  [LineKind.setextUnderline]: 'heading',
  [LineKind.thematicBreak]: 'thematicBreak',
  [LineKind.indentedCode]: 'code',
  [LineKind.fenceOpen]: 'code',
  [LineKind.fenceContent]: 'code',
  [LineKind.fenceClose]: 'code',
  [LineKind.html]: 'html',
  [LineKind.definition]: 'definition',
  [LineKind.frontMatter]: 'yaml',
  [LineKind.math]: 'math',
};

describe('micromark reads the same', () => {
  it('tables, to the cell', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(differences(text, ourTables(text), referenceTables(text))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it('leaf blocks and the containers around them', () => {
    const plain = documents.filter((text) => !/^\ufeff?(---|\+\+\+)|\$\$/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const blocks = scanBlocks(text);
        const ours = Array.from(blocks.kinds, (kind) => typesOfKinds[kind as LineKind]);
        const theirs = ours.map(() => 'blank');
        for (const { type, path, start, end } of mdastLeaves(text)) {
          let first = start - 1;
          // The position of a heading below definitions takes them in.
          while (theirs[first] === 'definition') first++;
          // That of a block which the end of its container closes takes in the next line, which its own leaf corrects.
          theirs.fill(type, first, end);
          // A lazy line lacks the prefixes of its containers; HTML starts on one where the paragraph before it was in them.
          const lazy = blocks.lazy[first] === 1 || type === 'html';
          if (!lazy) expect([first, containerPath(blocks, first)]).toEqual([first, path]);
        }
        // To which block a blank line belongs is of no matter.
        const filled = (_: string, index: number): boolean =>
          /[^ \t]/.test(text.slice(blocks.contents[index], blocks.lines.ends[index]));
        expect(ours.filter(filled)).toEqual(theirs.filter(filled));
      }),
      { numRuns: 700 },
    );
  }, 60_000);
});
