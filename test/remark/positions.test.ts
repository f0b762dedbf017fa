import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { repairsOf } from '../../src/lint/finding.ts';
import remarkTablemend from '../../src/remark/index.ts';
import { corpusDocuments, hasShared, type SharedDocument, wildDocuments } from './documents.ts';
import { checkPositions, type PositionCheck } from './position-check.ts';

const mending = unified().use(remarkParse).use(remarkGfm).use(remarkTablemend).freeze();
const guessing = unified().use(remarkParse).use(remarkGfm).use(remarkTablemend, { level: 'all' }).freeze();

function checkDamaged(documents: Iterable<SharedDocument>, processor: typeof mending): PositionCheck {
  const check: PositionCheck = { counts: new Map(), failures: [] };
  for (const { id, text } of documents) {
    const source = text.replace(/^\uFEFF/, '');
    if (repairsOf(source).length === 0) continue;
    const before = check.failures.length;
    checkPositions(processor.parse(new VFile(text)), source, check);
    for (let i = before; i < check.failures.length; i++) check.failures[i] = `${id}: ${check.failures[i]}`;
  }
  return check;
}

describe.skipIf(!hasShared)('positions cut the text of the node out of the original source', () => {
  test('wild documents', () => {
    const check = checkDamaged(wildDocuments(), mending);
    expect(check.failures).toEqual([]);
    expect(check.counts.get('tableCell')).toBeGreaterThan(700);
    expect(check.counts.get('text')).toBeGreaterThan(800);
  });

  test('wild documents with guesses', () => {
    const check = checkDamaged(wildDocuments(), guessing);
    expect(check.failures).toEqual([]);
    expect(check.counts.get('tableCell')).toBeGreaterThan(900);
  });

  test.each([
    ['safe', mending],
    ['all', guessing],
  ])('damaged documents of the corpus, level %s', { timeout: 300_000 }, (_, processor) => {
    const check = checkDamaged(corpusDocuments(), processor);
    expect(check.failures).toEqual([]);
    expect(check.counts.get('tableCell')).toBeGreaterThan(5_000);
    expect(check.counts.get('text')).toBeGreaterThan(10_000);
  });
});

describe.skipIf(!hasShared)('undamaged documents keep their tree', () => {
  test('the parser gets the document itself and its tree is handed on', { timeout: 120_000 }, () => {
    const tree = { type: 'root', children: [] };
    const parsed: string[] = [];
    const processor = unified()
      .use(function stub() {
        this.parser = (document) => {
          parsed.push(document);
          return tree;
        };
      })
      .use(remarkTablemend)
      .freeze();
    let count = 0;
    for (const { text } of corpusDocuments()) {
      if (repairsOf(text.replace(/^\uFEFF/, '')).length > 0) continue;
      parsed.length = 0;
      expect(processor.parse(new VFile(text))).toBe(tree);
      expect(parsed).toEqual([text]);
      count++;
    }
    expect(count).toBeGreaterThan(4_000);
  });

  test('trees are deeply equal, every twentieth document', { timeout: 300_000 }, () => {
    const plain = unified().use(remarkParse).use(remarkGfm).freeze();
    let index = 0;
    for (const { text } of corpusDocuments()) {
      if (index++ % 20 !== 0 || repairsOf(text.replace(/^\uFEFF/, '')).length > 0) continue;
      expect(mending.parse(new VFile(text))).toEqual(plain.parse(new VFile(text)));
    }
    expect(index).toBeGreaterThan(4_000);
  });
});
