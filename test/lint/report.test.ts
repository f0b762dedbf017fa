import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/lint/finding.ts';
import { countsOf, type FileReport, type Format, reporters, statusOf } from '../../src/lint/report/index.ts';
import { mend } from '../../src/mend.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Edit } from '../../src/types.ts';

const damaged = '# A\n\n| a | b |\n|---|---|\n\n| 1 | 2 |\n';
const guessed = '| a | b | c |\n| - | - | - |\n| 1 | 2 |\n';

function fileOf(path: string, text: string): FileReport {
  return { path, text, findings: findingsOf(text) };
}

function report(format: Format, ...files: FileReport[]): string {
  return reporters[format](files);
}

describe('text', () => {
  test('the line, carets under the damage, what it is and what to do', () => {
    expect(report('text', fileOf('docs/a.md', damaged), fileOf('b.md', guessed))).toBe(
      [
        'docs/a.md:5:1 error blank-line-in-table',
        `  ${findingsOf(damaged)[0]?.message}`,
        '  5 |',
        '    | ^',
        '  To do: take this out, or run tablemend fix.',
        '  See https://unpkg.com/tablemend/docs/malformations/blank-line-in-table.md',
        '',
        'b.md:3:10 warning short-row',
        `  ${findingsOf(guessed)[0]?.message}`,
        '  3 | | 1 | 2 |',
        '    |          ^',
        '  To do: write this, or run tablemend fix --level all if the guess is right:',
        '    | 1 | 2 | |',
        '  See https://unpkg.com/tablemend/docs/malformations/short-row.md',
        '',
        '1 error and 1 warning in 2 files',
        '',
      ].join('\n'),
    );
  });

  test('carets stand under wide characters', () => {
    const text = '| 地名 | b | c |\n| - | - | - |\n| 東京 | 2 |\n';
    expect(report('text', fileOf('a.md', text))).toContain('  3 | | 東京 | 2 |\n    |             ^\n');
  });

  test('of a long line what is around the damage', () => {
    const text = `| a | b | c |\n| - | - | - |\n| ${'x'.repeat(300)} | 2 |\n`;
    const [, , source = '', carets = ''] = report('text', fileOf('a.md', text)).split('\n');
    expect(source.length).toBeLessThan(120);
    expect(source).toContain('…x');
    expect(carets.indexOf('^')).toBe(source.length);
  });
});

test.each<Format>(['text', 'github', 'sarif', 'json'])('%s: nothing is said of clean files', (format) => {
  const output = report(format, fileOf('a.md', '| a |\n| - |\n| 1 |\n'));
  if (format === 'text' || format === 'github') expect(output).toBe('');
  else
    expect(JSON.parse(output)).toMatchObject(
      format === 'json' ? { errors: 0, files: [] } : { version: '2.1.0' },
    );
});

test.each<Format>(['text', 'json', 'sarif', 'github', 'junit'])(
  '%s: what steers a terminal is shown harmless',
  (format) => {
    const text = '| a\u001b[31m | b\u202e |\n|---|---|\n\n| \u009b1m | 2\u2066 |\n| 1\u0007 |\n';
    const output = report(format, fileOf('a\u001b]0;x\u0007.md', text));
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(output.length).toBeGreaterThan(0);
  },
);

test('GitHub: an annotation a finding, properties and text escaped', () => {
  const [finding] = findingsOf(guessed);
  if (finding === undefined) expect.fail('no finding');
  const odd: FileReport = {
    path: 'a,b:c.md',
    text: guessed,
    findings: [{ ...finding, message: '100 %\nof it' }],
  };
  expect(report('github', odd)).toBe(
    '::warning file=a%2Cb%3Ac.md,line=3,endLine=3,col=10,endColumn=10,title=tablemend short-row::100 %25 of it\n',
  );
});

test('JUnit: a case a finding, text escaped', () => {
  const [finding] = findingsOf(guessed);
  if (finding === undefined) expect.fail('no finding');
  const odd: FileReport = {
    path: '<a>.md',
    text: guessed,
    findings: [{ ...finding, message: '"a" & \ud800' }],
  };
  const output = report('junit', odd, fileOf('clean.md', 'x\n'));
  expect(output).toContain('<testsuites name="tablemend" tests="2" failures="1" errors="0">');
  expect(output).toContain('<testsuite name="&lt;a&gt;.md" tests="1" failures="1" errors="0">');
  expect(output).toContain('<failure type="warning" message="&quot;a&quot; &amp; \uFFFD">');
  expect(output).toContain('<testcase name="tables" classname="clean.md"/>');
});

describe.each([
  ['LF', damaged],
  ['CRLF', damaged.replaceAll('\n', '\r\n')],
  ['several', `Rivers:\n| River | Length |\n| Nile | 6650 km |\n| Elbe | 1094 km |\n\n${damaged}`],
])('the fixes of a report make the bytes that mend makes: %s', (_, text) => {
  const findings = findingsOf(text, { level: 'safe' });
  const file: FileReport = { path: 'docs/ä b.md', text, findings };

  test('JSON', () => {
    const { files } = JSON.parse(report('json', file));
    const edits: Edit[] = files[0].findings.flatMap((finding: { edits: Edit[] }) => finding.edits);
    expect(applyEdits(text, edits)).toBe(mend(text));
  });

  test('SARIF', () => {
    const log = JSON.parse(report('sarif', file));
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
    const edits: Edit[] = [];
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { artifactLocation, replacements } of result.fixes[0].artifactChanges) {
        expect(artifactLocation.uri).toBe('docs/%C3%A4%20b.md');
        for (const { deletedRegion: region, insertedContent } of replacements) {
          edits.push({
            start: (starts[region.startLine - 1] ?? Number.NaN) + region.startColumn - 1,
            end: (starts[region.endLine - 1] ?? Number.NaN) + region.endColumn - 1,
            text: insertedContent.text,
          });
        }
      }
    }
    expect(applyEdits(text, edits)).toBe(mend(text));
  });
});

test.each([
  [0, 0, -1, 0],
  [1, 0, -1, 1],
  [0, 3, -1, 0],
  [0, 3, 3, 0],
  [0, 3, 2, 1],
  [0, 1, 0, 1],
])('%i errors and %i warnings of %i allowed: status %i', (errors, warnings, most, status) => {
  expect(statusOf({ errors, warnings }, most)).toBe(status);
});

test('errors and warnings are counted, severities are set by rule', () => {
  const files = [fileOf('a.md', damaged), fileOf('b.md', guessed)];
  expect(countsOf(files)).toEqual({ errors: 1, warnings: 1 });
  expect(findingsOf(guessed, { rules: { 'short-row': 'error' } })[0]?.severity).toBe('error');
  expect(findingsOf(guessed, { rules: { 'short-row': 'off' } })).toEqual([]);
  expect(findingsOf(guessed, { level: 'safe' })).toEqual([]);
  // @ts-expect-error there is no such rule
  expect(() => findingsOf(guessed, { rules: { 'no-such-rule': 'warn' } })).toThrow(TypeError);
});
