import { type Lines, scanLines } from '../../source/lines.ts';
import type { Finding } from '../finding.ts';
import { excerptOf, mendedLines } from './excerpt.ts';
import { countsOf, type FileReport } from './file-report.ts';
import { shownLine } from './shown.ts';

/**
 * For people: each finding with its line, carets under the damage, what is wrong and what to do; a sum at the end.
 * Nothing where nothing was found. Control characters are shown as escapes.
 */
export function reportText(files: readonly FileReport[]): string {
  let report = '';
  for (const { path, text, findings } of files) {
    const lines = scanLines(text);
    for (const finding of findings) report += entryOf(path, text, lines, finding);
  }
  return report === '' ? '' : report + sumOf(files);
}

function entryOf(path: string, text: string, lines: Lines, finding: Finding): string {
  const { severity, rule, message, place, url } = finding;
  const { line, column } = place.start;
  const head = `${shownLine(path)}:${line}:${column} ${severity} ${rule}`;
  return `${head}\n  ${shownLine(message)}\n${excerptOf(text, lines, place)}${adviceOf(text, lines, finding)}  See ${url}\n\n`;
}

function adviceOf(text: string, lines: Lines, finding: Finding): string {
  if (finding.edits.length === 0) return '  To do: look at it, there is no certain way to mend it.\n';
  const command = finding.safety === 'safe' ? 'tablemend fix' : 'tablemend fix --level all';
  const guess = finding.safety === 'safe' ? '' : ' if the guess is right';
  const mended = mendedLines(text, lines, finding);
  return mended === ''
    ? `  To do: take this out, or run ${command}${guess}.\n`
    : `  To do: write this, or run ${command}${guess}:\n${mended}`;
}

function sumOf(files: readonly FileReport[]): string {
  const { errors, warnings } = countsOf(files);
  const touched = files.filter(({ findings }) => findings.length > 0).length;
  return `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(touched, 'file')}\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
