import type { Finding } from '../finding.ts';
import type { FileReport } from './file-report.ts';
import { shownLine } from './shown.ts';

/** Workflow commands of GitHub Actions, one a line: each becomes an annotation on its line of the file. */
export function reportGithub(files: readonly FileReport[]): string {
  let report = '';
  for (const { path, findings } of files) {
    for (const finding of findings) report += `${commandOf(path, finding)}\n`;
  }
  return report;
}

function commandOf(path: string, { severity, rule, message, place }: Finding): string {
  const { start, end } = place;
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    // Columns are only understood within one line.
    ...(end.line === start.line ? { col: start.column, endColumn: end.column } : {}),
    title: `tablemend ${rule}`,
  };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(shownLine(String(value)))}`,
  );
  return `::${severity} ${list.join(',')}::${escapeData(shownLine(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
