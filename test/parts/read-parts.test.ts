import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf, setNames } from '../../scripts/fuzz/data.ts';
import { readPart } from '../../src/analyze.ts';
import { readTextEvidence } from '../../src/characters/text-evidence.ts';
import { settingsOf } from '../../src/options.ts';
import { readParts, readWhole } from '../../src/parts/read-parts.ts';
import type { Region } from '../../src/regions/region.ts';
import { documents } from '../stream/documents.ts';

function found(text: string, parts: Iterable<readonly Region[]>): unknown {
  const { tables, repairs } = readPart(
    text,
    '\n',
    settingsOf({}),
    false,
    () => readTextEvidence(text),
    parts,
  );
  return { tables, repairs };
}

function expectSame(text: string): void {
  expect(found(text, readParts(text, false))).toEqual(found(text, [readWhole(text, false)]));
}

/** Lines that were looked at. */
function linesRead(text: string): number {
  return [...readParts(text, false)].flat().reduce((sum, { count }) => sum + count, 0);
}

const TABLE = '| a | b |\n| - | - |\n| 1 | 2 |\n';
const PROSE = 'Words and more words.\n\n';

describe('what is found is what would be found if all was looked at', () => {
  test.each<[string, string]>([
    ['far from everything', PROSE.repeat(30) + TABLE + PROSE.repeat(30)],
    ['at both ends', `${TABLE}\n${PROSE.repeat(9)}${TABLE}`],
    ['in a fence of no language', `${PROSE}\`\`\`\n${TABLE}\`\`\`\n\n${PROSE}${TABLE}`],
    ['below code of a program', `${PROSE}\`\`\`sh\na | b\n\`\`\`\n${TABLE}\n${PROSE}`],
    ['in code that is not closed', `${PROSE}\`\`\`sh\na | b\n\n${PROSE}${TABLE}`],
    ['in a comment', `${PROSE}<!--\n\n${PROSE}${TABLE}\n-->\n\n${PROSE}${TABLE}`],
    ['in a comment that a list holds', `- <!--\n\n${PROSE}${TABLE}`],
    ['in a script', `${PROSE}<script>\n\n${PROSE}${TABLE}</script>\n${TABLE}`],
    ['below front matter', `---\na: b | c\n---\n${TABLE}`],
    ['in front matter that is not closed', `---\na: b\n\n${PROSE}${TABLE}`],
    ['below a fence in a list', `- a\n\n  \`\`\`\n\n${PROSE}${TABLE}`],
    ['below a cell that goes on', `| a |\n|\n\n${PROSE}|\n| b |\n`],
    ['inside a wiki table', `{|\n! a\n\n${PROSE}|-\n| b\n|}\n`],
    ['of one column without a pipe', `${PROSE}a\n:-\n1\n\n${PROSE}`],
    ['below an empty line at the very start', `\n${PROSE}\`\`\`sh\n\`\`\`\n${TABLE}`],
    ['of another kind of bar', `${PROSE}a │ b\n─┼─\n1 │ 2\n\n${PROSE}`],
    ['in math', `${PROSE}$$\n\n${PROSE}${TABLE}\n$$\n`],
    ['with Windows line endings', `${PROSE}${TABLE}`.replaceAll('\n', '\r\n')],
    ['below its only text', `# a\n\n${TABLE}`],
  ])('%s', (_, text) => {
    expectSame(text);
  });

  test('in documents where everything stands near everything else', () => {
    const between = fc.constantFrom('\n\n', `\n\n${PROSE}`, `\n${PROSE}`);
    const joined = fc.array(fc.tuple(documents, between), { maxLength: 4 });
    fc.assert(
      fc.property(joined, (parts) => expectSame(parts.flat().join(''))),
      { numRuns: 3000 },
    );
  });

  test.each(setNames())('in real documents: %s', (name) => {
    for (const { text } of documentsOf(name, 60)) expectSame(text);
  });
});

describe('what is not looked at', () => {
  test('text without a mark of a table', () => {
    expect(linesRead(PROSE.repeat(100))).toBe(0);
    expect(linesRead('a --- b: - c\n\n'.repeat(100))).toBe(0);
  });

  test('code, comments and front matter', () => {
    expect(linesRead(`---\na: b|c\n---\n\n${PROSE}\`\`\`sh\na | b\n\`\`\`\n<!-- a\n| b -->\n`)).toBe(0);
  });

  test('text far from a table', () => {
    const text = PROSE.repeat(200) + TABLE + PROSE.repeat(200);
    expect(linesRead(text)).toBeLessThan(20);
  });
});
