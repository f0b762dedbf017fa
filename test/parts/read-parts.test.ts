import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf, setNames } from '../../scripts/fuzz/data.ts';
import { readPart } from '../../src/analyze.ts';
import { readTextEvidence } from '../../src/characters/text-evidence.ts';
import { settingsOf } from '../../src/options.ts';
import { type Part, readParts, readWhole } from '../../src/parts/read-parts.ts';
import { documents } from '../stream/documents.ts';

function found(text: string, parts?: Iterable<Part>): unknown {
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
  for (const each of [text, text.replaceAll('\n', '\r\n'), withMixedEndings(text)])
    expect(found(each)).toEqual(found(each, [readWhole(each, false)]));
}

function withMixedEndings(text: string): string {
  let line = 0;
  return text.replaceAll('\n', () => (line++ % 3 === 0 ? '\r\n' : '\n'));
}

/** Lines that the engine looked at. */
function linesRead(text: string): number {
  let lines = 0;
  readParts(
    text,
    false,
    () => true,
    (part) => {
      if (!('table' in part)) for (const { count } of part.regions) lines += count;
    },
  );
  return lines;
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
    ['below math', `${PROSE}$$\n\nx | y\n$$\n\n${PROSE}${TABLE}`],
    ['below math that is not closed', `${PROSE}$$\n\n${PROSE}${TABLE}`],
    ['between math in text', `Costs $$ 5.\n\n${TABLE}\n$$ a | b $$\n\n${TABLE}`],
    ['below math above a heading', `a | b\n\n$$\n# x\n$$\n\n${TABLE}`],
    ['above and below thematic breaks', `${PROSE}---\n\n${TABLE}\n---\n\n${PROSE}---\n\n${TABLE}`],
    ['below a heading', `${PROSE}# A\n${TABLE}\n# B\n${TABLE}\n## C\n\n${TABLE}`],
    ['below a tag in a paragraph', `${PROSE}Words\n<br >\n<br>\n# A\n${TABLE}\n# B\n<br>\n# C\n${TABLE}`],
    ['below a tag of a block', `${PROSE}Words\n<div>\n# A\n${TABLE}\n${PROSE}Words\n<!--\n# A\n${TABLE}`],
    ['directly below prose', `${PROSE}Words:\n${TABLE}`],
    ['directly above prose', `${PROSE}${TABLE}Words.\n\n${PROSE}`],
    ['with a blank line in it', `${PROSE}${TABLE}\n| 3 | 4 |\n\n${PROSE}`],
    ['below another', `${PROSE}${TABLE}\n${TABLE}\n\n${TABLE}\n${PROSE}${TABLE}\n${TABLE}`],
    ['below another, then rows', `${PROSE}${TABLE}\n${TABLE}\n| 3 | 4 |\n\n${PROSE}`],
    ['below another, then a damaged one', `${PROSE}${TABLE}\n${TABLE}\n| 3 | 4 |\n|---|\n\n${PROSE}`],
    ['below one without rows', `${PROSE}| a | b |\n|---|---|\n\n${TABLE}\n${TABLE}\n${PROSE}`],
    ['above one without rows', `${PROSE}${TABLE}\n| a | b |\n|---|---|\n\n${PROSE}`],
    ['without rows', `${PROSE}| a | b |\n| - | - |\n\n${PROSE}`],
    ['without rows, above a heading', `${PROSE}| a | b |\n| - | - |\n\n# A\n`],
    ['without outer pipes', `${PROSE}a | b\n--|--\n1 | 2\n**3** | 4\n\n${PROSE}`],
    ['without outer pipes, a last cell left out', `${PROSE}a | b\n--|--\n1 | \n**3** | 4\n\n${PROSE}`],
    [
      'without a pipe at the end, a last cell left out',
      `${PROSE}| a | b\n|--|--\n| 1 |\n| 3 | 4\n\n${PROSE}`,
    ],
    ['with indented rows', `${PROSE}a | b\n--|--\n 1 | 2\n   **3** | 4\n    5 | 6\n\t7 | 8\n\n${PROSE}`],
    ['with an indented row at the end', `${PROSE}| a | b |\n|--|--|\n   | 3 | 4 |\n\n${PROSE}`],
    ['with a row like a list item', `${PROSE}a | b\n--|--\n- 1 | 2\n\n${PROSE}`],
    [
      'with a rule among its rows',
      `${PROSE}| a | b |\n|---|---|\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n\n${PROSE}`,
    ],
    ['with empty rows', `${PROSE}| a | b |\n|---|---|\n|  |  |\n| 3 | 4 |\n\n${PROSE}`],
    [
      'with empty cells behind the last column',
      `${PROSE}| a | b |\n|---|---|\n| 1 | 2 | | |\n| 3 | 4 ||\n\n${PROSE}`,
    ],
    [
      'with a quoted pipe and an empty cell',
      `${PROSE}| a | b |\n|---|---|\n| \`1 | 2\` | |\n| 3 | 4 |\n\n${PROSE}`,
    ],
    [
      'with bars of another kind far below it',
      `${PROSE}${TABLE}\n${PROSE.repeat(99)}a │ b\n─┼─\n1 │ 2\n\n${TABLE}`,
    ],
    ['with escapes', `${PROSE}| a | b |\n|---|---|\n| \\| | \\\\ |\n| \\\\\\| | x |\n\n${PROSE}`],
    ['with damaged characters', `${PROSE}| a | b |\n|---|---|\n| x\u200b | \u00a0y |\n\n${PROSE}`],
    ['of single pipes only', `${PROSE}a | b\n\n${PROSE}- c | d\n\n${PROSE}> e | f | g\n\n${PROSE}`],
    ['of single pipes in code', `${PROSE}\`\`\`\na | b\n\`\`\`\n\n${PROSE}a | b\n\`\`\`\n\n${TABLE}`],
    ['with a CR for line endings', `${PROSE}${TABLE}`.replaceAll('\n', '\r')],
    ['with a CR in the middle of a line', `${PROSE}a\r${TABLE}\n${PROSE}\r\r${TABLE}`],
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

  test('in tables of all kinds of cells, some of them behind the last column', () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      '`',
      '[',
      ']',
      '"',
      '$',
      '\\',
      '\\|',
      '&amp;',
      'é',
      '│',
      '\u200b',
      '',
    );
    const cell = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    const row = fc
      .tuple(fc.array(cell, { minLength: 2, maxLength: 3 }), fc.constantFrom('', ' |', '|', ' | | ', ' ||'))
      .map(([cells, behind]) => `| ${cells.join(' | ')} |${behind}\n`);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) =>
        expectSame(`${PROSE}| h | i |\n| - | - |\n${rows.join('')}\n${PROSE}`),
      ),
      { numRuns: 2000 },
    );
  });

  test('in tables whose rows end with a pipe or without', () => {
    const edge = fc.constantFrom('', '|', '| ', ' |', ' ', '   ');
    const cell = fc.constantFrom(
      'a',
      'b c',
      '-',
      '--',
      ':-',
      '1',
      '\\',
      '\\\\',
      '`x',
      '`',
      '',
      '**d**',
      '> e',
      '[f]',
    );
    const row = fc
      .tuple(edge, fc.array(cell, { minLength: 1, maxLength: 3 }), edge)
      .map(([before, cells, behind]) => `${before}${cells.join(' | ')}${behind}\n`);
    const head = fc.constantFrom(
      'h | i | j\n- | - | -\n',
      'h | i\n--|--\n',
      'h | i\n--|--|\n',
      '| h | i\n|--|--\n',
      '| h | i\n--|--\n',
      'h | i |\n--|--\n',
      'h | i\\|\n--|--\n',
      'h | i\\\\|\n--|--\n',
    );
    fc.assert(
      fc.property(head, fc.array(row, { maxLength: 4 }), (rows, more) =>
        expectSame(`${PROSE}${rows}${more.join('')}\n${PROSE}`),
      ),
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

  test('clean tables below headings, whatever inline HTML stands above', () => {
    expect(
      linesRead(
        `**[Words](#a)**\n<br >\n<br >\n# A\n${TABLE}\n![Image](a)\n# B\n${TABLE}\n한글\n\n${TABLE}\n😀 слово\n`.repeat(
          9,
        ),
      ),
    ).toBe(0);
  });

  test('clean tables with empty cells behind the last column', () => {
    expect(linesRead(`${PROSE}${TABLE.replace('2 |', '2 | | |')}\n`.repeat(9) + PROSE)).toBe(0);
  });

  test.each([
    ['without a last cell', 'a | b\n--|--\n**1** | \n2 | 3\n'],
    ['with indented rows', '| a | b |\n|---|---|\n | 1 | 2 |\n   | 3 | 4 |\n'],
    ['with rows that start with a number in bold', '| a | b |\n|---|---|\n**200** | words |\n'],
  ])('tables that are clean, if not all alike: %s', (_, table) => {
    expect(linesRead(`${PROSE}${table}\n`.repeat(9) + PROSE)).toBe(0);
  });

  test('clean tables with nothing between them', () => {
    expect(linesRead(PROSE + `${TABLE}\n`.repeat(9) + PROSE)).toBe(0);
  });

  test('clean tables in a text with Windows line endings', () => {
    expect(linesRead(`${PROSE}${TABLE}\n`.repeat(9).replaceAll('\n', '\r\n'))).toBe(0);
  });

  test('text far from a table', () => {
    const text = PROSE.repeat(200) + TABLE + PROSE.repeat(200);
    expect(linesRead(text)).toBeLessThan(20);
  });
});

test('each part is handed on before the next one is read, so that no more than one is in memory', () => {
  const events: string[] = [];
  readParts(
    `${PROSE}${TABLE}\n${PROSE}${TABLE}\n${PROSE}`,
    false,
    () => events.push('read') > 0,
    () => events.push('taken'),
  );
  readParts(
    `Wörter.\n\n${TABLE}\n${PROSE}${TABLE}\n${PROSE}`,
    false,
    ({ start }) => events.push(`read ${start}`) > 0,
    () => events.push('taken'),
  );
  expect(events).toEqual(['taken', 'taken', 'read 9', 'taken', 'read 63', 'taken']);
});
