import type { Node } from 'unist';
import { expect, test } from 'vitest';
import { mendTree } from '../../src/remark/mend-tree.ts';

const damaged = '| River | Length |\n| Nile | 6650 km |\n| Elbe | 1094 km |\n';

test('a parser that refuses the mended text leaves the document as it is', () => {
  const refuse = (): Node => {
    throw new SyntaxError('no');
  };
  expect(mendTree(damaged, refuse, {})).toMatchObject({ applied: [], tree: null });
  expect(mendTree(damaged, refuse, {}).analysis.repairs).not.toEqual([]);
});

test('a parser that sees no table leaves the document as it is', () => {
  expect(mendTree(damaged, () => ({ type: 'root' }), {})).toMatchObject({ applied: [], tree: null });
});

test('a clean document is not parsed here', () => {
  const never = (): Node => {
    throw new Error('parsed');
  };
  expect(mendTree('| a | b |\n|---|---|\n| 1 | 2 |\n', never, {}).tree).toBeNull();
});
