import type { Finding } from '../finding.ts';
import { countsOf, type FileReport } from './file-report.ts';
import { shown, shownLine } from './shown.ts';

/** JUnit XML: a suite for each file; a case that fails for each finding, or one that passes. */
export function reportJunit(files: readonly FileReport[]): string {
  const { errors, warnings } = countsOf(files);
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const head = `<testsuites name="tablemend" tests="${tests}" failures="${errors + warnings}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${files.map(suiteOf).join('')}</testsuites>\n`;
}

function suiteOf({ path, findings }: FileReport): string {
  const name = escapeXml(shownLine(path));
  const cases = findings.map((finding) => caseOf(name, finding));
  if (cases.length === 0) cases.push(`    <testcase name="tables" classname="${name}"/>\n`);
  const head = `<testsuite name="${name}" tests="${cases.length}" failures="${findings.length}" errors="0">`;
  return `  ${head}\n${cases.join('')}  </testsuite>\n`;
}

function caseOf(path: string, { rule, severity, message, place }: Finding): string {
  const { line, column } = place.start;
  const what = escapeXml(shown(message));
  return `    <testcase name="${rule} ${line}:${column}" classname="${path}">
      <failure type="${severity}" message="${what}">${path}:${line}:${column}: ${rule}: ${what}</failure>
    </testcase>\n`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD');
}
