import { countsOf, type FileReport } from './file-report.ts';
import { jsonText } from './json-text.ts';

/**
 * One object: the counts, and for each file with findings its path and these, with offsets in UTF-16 code units of the
 * file and the edits that mend it.
 */
export function reportJson(files: readonly FileReport[]): string {
  return jsonText({
    ...countsOf(files),
    files: files
      .filter(({ findings }) => findings.length > 0)
      .map(({ path, findings }) => ({
        path,
        findings: findings.map(({ rule, severity, message, place, safety, confidence, edits, url }) => ({
          rule,
          severity,
          message,
          place,
          safety,
          confidence,
          edits,
          url,
        })),
      })),
  });
}
