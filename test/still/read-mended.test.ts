import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf, setNames } from '../../scripts/fuzz/data.ts';
import { analyze, readPart } from '../../src/analyze.ts';
import { readTextEvidence } from '../../src/characters/text-evidence.ts';
import { settingsOf } from '../../src/options.ts';
import { readStretches } from '../../src/parts/read-parts.ts';
import { keepStill } from '../../src/still/keep-still.ts';
import type { Read } from '../../src/still/reading.ts';
import type { Analysis, Span } from '../../src/types.ts';
import { documents } from '../stream/documents.ts';

/** What `analyze` gives if all of the mended text is read again, or only as much as it is told to. */
function analyzed(text: string, isConfined: boolean, onRead?: (only?: readonly Span[]) => void): Analysis {
  const evidence = readTextEvidence(text);
  const read: Read = (own, only) => {
    onRead?.(only);
    const parts = only && isConfined ? readStretches(own, only, false) : undefined;
    return readPart(own, '\n', settingsOf({}), false, () => evidence, parts);
  };
  return keepStill(text, read(text), read);
}

function expectSame(text: string): void {
  expect(analyzed(text, true)).toEqual(analyzed(text, false));
}

const PROSE = 'Words and more words.\n\n';
const CLEAN = '| a | b |\n| - | - |\n| 1 | 2 |\n\n';
const DAMAGED = '| a | b |\n| - | - |\n| 1 |\n\n';
const HEADERLESS = '| a | b |\n| c | d |\n\n';
const AGAIN = 'a | b\n---+---\n\n- | -\n';

describe('what is left alone is what would be if all was read again', () => {
  test.each<[string, string]>([
    ['a damaged table among clean ones', CLEAN.repeat(3) + PROSE + DAMAGED + PROSE + CLEAN.repeat(3)],
    ['damaged tables with prose between', `${DAMAGED}${PROSE}${HEADERLESS}${PROSE}${DAMAGED}`],
    ['damaged tables below headings', `# A\n${DAMAGED}# B\n${HEADERLESS}# C\n${DAMAGED}`],
    ['a table directly above a heading', `${PROSE}${DAMAGED.trim()}\n# A\n${HEADERLESS.trim()}\n# B\n`],
    ['a table that would be mended again', `${PROSE}${AGAIN}\n${PROSE}${DAMAGED}${PROSE}${AGAIN}`],
    ['a fence that is never closed', `${PROSE}${DAMAGED}\`\`\`\n${DAMAGED}${PROSE}${HEADERLESS}`],
  ])('%s', (_, text) => {
    expectSame(text);
    expectSame(text.replaceAll('\n', '\r\n'));
  });

  test('in documents where everything stands near everything else', () => {
    const joined = fc.array(fc.tuple(documents, fc.constantFrom('\n\n', `\n\n${PROSE}`, '\n# A\n')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(joined, (parts) => expectSame(parts.flat().join(''))),
      { numRuns: 1000 },
    );
  });

  test.each(setNames())('in real documents: %s', (name) => {
    for (const { text } of documentsOf(name, 40)) expectSame(text);
  });
});

test('no more is read again than the lines around what was mended', () => {
  const text = `${PROSE.repeat(20)}${CLEAN}${PROSE}${DAMAGED}${PROSE.repeat(20)}${DAMAGED}${PROSE.repeat(20)}`;
  const read: number[] = [];
  analyzed(text, true, (only) => {
    for (const { start, end } of only ?? []) read.push(end - start);
  });
  expect(read).toHaveLength(2);
  expect(read.reduce((sum, length) => sum + length, 0)).toBeLessThan(3 * (PROSE + DAMAGED).length);
  expect(analyze(text).repairs).toHaveLength(2);
});
