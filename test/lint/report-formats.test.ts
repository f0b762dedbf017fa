import { readFileSync } from 'node:fs';
import Draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type Finding, findingsOf } from '../../src/lint/finding.ts';
import { type FileReport, reporters } from '../../src/lint/report/index.ts';
import { malformations } from '../../src/malformations/index.ts';
import { mend } from '../../src/mend.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Edit } from '../../src/types.ts';
import { examplesOf } from '../helpers/pages.ts';

const isSarif = sarifSchema();
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => /^test(?:suite|case)$/.test(name),
});

/** The damaged documents on the pages of all rules, with each kind of line ending. */
const files: FileReport[] = malformations.flatMap(({ id }) => {
  const page = readFileSync(new URL(`../../docs/malformations/${id}.md`, import.meta.url), 'utf8');
  return examplesOf(page)
    .filter(({ label }) => label === 'before')
    .flatMap(({ content }, at) =>
      ['\n', '\r\n', '\r'].map((ending, kind) => {
        const text = content.replaceAll('\n', ending);
        return { path: `docs/${id} <${at}> & "ä"#${kind}.md`, text, findings: findingsOf(text) };
      }),
    );
});
const findings = files.flatMap((file) => file.findings);

test('the documents have damage of every kind', () => {
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(malformations.map(({ id }) => id)));
});

describe('SARIF', () => {
  const log = JSON.parse(reporters.sarif(files));
  const [run] = log.runs;

  test('is valid by the schema of version 2.1.0', () => {
    expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
    expect(isSarif(JSON.parse(reporters.sarif([]))), JSON.stringify(isSarif.errors)).toBe(true);
  });

  test.each([
    ['a column of 0', (region: Record<string, number>) => ({ ...region, startColumn: 0 })],
    ['a region with an unknown property', (region: Record<string, number>) => ({ ...region, column: 1 })],
  ])('the schema refuses %s', (_, spoil) => {
    const [result] = run.results;
    const [{ physicalLocation }] = result.locations;
    const spoilt = {
      ...result,
      locations: [{ physicalLocation: { ...physicalLocation, region: spoil(physicalLocation.region) } }],
    };
    expect(isSarif({ ...log, runs: [{ ...run, results: [spoilt] }] })).toBe(false);
  });

  test('has one result a finding, with the rule and its page', () => {
    expect(run.results).toHaveLength(findings.length);
    for (const [at, { ruleId, ruleIndex, level, message }] of run.results.entries()) {
      const finding = findings[at];
      expect([ruleId, level, message.text]).toEqual([finding?.rule, finding?.severity, finding?.message]);
      const { id, helpUri } = run.tool.driver.rules[ruleIndex];
      expect([id, helpUri]).toEqual([finding?.rule, finding?.url]);
    }
  });

  test('regions are places of the file, and the fixes mend it as all repairs do', () => {
    for (const { path, text } of files) {
      const results = run.results.filter(
        ({ locations: [{ physicalLocation }] }: { locations: [{ physicalLocation: PhysicalLocation }] }) =>
          decodeURIComponent(physicalLocation.artifactLocation.uri) === path,
      );
      expect(results.length, path).toBeGreaterThan(0);
      const edits: Edit[] = [];
      for (const { locations, fixes = [] } of results) {
        cut(text, locations[0].physicalLocation.region);
        for (const { replacements } of fixes.flatMap((fix: Fix) => fix.artifactChanges))
          for (const { deletedRegion, insertedContent } of replacements)
            edits.push({ ...cut(text, deletedRegion), text: insertedContent.text });
      }
      expect(applyEdits(text, edits), path).toBe(mend(text, { level: 'all' }));
    }
  });
});

describe('JUnit', () => {
  test('is XML that says what was found', () => {
    const xml = reporters.junit([...files, { path: 'clean.md', text: '', findings: [] }]);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { testsuites } = parser.parse(xml);
    expect(Number(testsuites['@_failures'])).toBe(findings.length);
    expect(Number(testsuites['@_tests'])).toBe(findings.length + 1);
    expect(testsuites.testsuite).toHaveLength(files.length + 1);
    for (const [at, { path, findings: inFile }] of files.entries()) {
      const suite = testsuites.testsuite[at];
      expect(suite['@_name']).toBe(path);
      expect(Number(suite['@_failures'])).toBe(inFile.length);
      expect(suite.testcase.map(toldBy)).toEqual(inFile.map((finding) => toldOf(path, finding)));
    }
    expect(testsuites.testsuite.at(-1).testcase).toEqual([{ '@_name': 'tables', '@_classname': 'clean.md' }]);
  });

  test('stays XML whatever a file is called and a message says', () => {
    const [finding] = findings;
    if (finding === undefined) expect.fail('no finding');
    const odd = '"\'<!-- ]]> &amp; \u0000\u001b\u0085\ufffe\ud800 -->';
    const xml = reporters.junit([{ path: odd, text: '', findings: [{ ...finding, message: odd }] }]);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/);
    const [suite] = parser.parse(xml).testsuites.testsuite;
    expect(suite['@_name']).toContain('"\'<!-- ]]> &amp; ');
    expect(suite.testcase[0].failure['@_message']).toBe(suite['@_name']);
  });
});

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface PhysicalLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: Region;
}

interface Fix {
  readonly artifactChanges: readonly {
    readonly replacements: readonly {
      readonly deletedRegion: Region;
      readonly insertedContent: { readonly text: string };
    }[];
  }[];
}

/** The schema, as published with the standard, from the package of those who keep it. */
function sarifSchema(): ReturnType<Draft4.default['compile']> {
  const file = new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.resolve('@microsoft/jest-sarif'));
  const schema = readFileSync(file, 'utf8');
  // Its patterns are no regular expressions of the mode `u`.
  const ajv = new Draft4.default({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(schema));
}

/** Offsets of a region, which has to lie in the text. */
function cut(
  text: string,
  { startLine, startColumn, endLine, endColumn }: Region,
): { start: number; end: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const start = (starts[startLine - 1] ?? Number.NaN) + startColumn - 1;
  const end = (starts[endLine - 1] ?? Number.NaN) + endColumn - 1;
  expect(start).toBeLessThanOrEqual(end);
  expect(end).toBeLessThanOrEqual(text.length);
  return { start, end };
}

function toldBy(testcase: { failure: Record<string, string> } & Record<string, string>): unknown {
  return [
    testcase['@_name'],
    testcase['@_classname'],
    testcase.failure['@_type'],
    testcase.failure['@_message'],
  ];
}

function toldOf(path: string, { rule, severity, message, place }: Finding): unknown {
  return [`${rule} ${place.start.line}:${place.start.column}`, path, severity, message];
}
