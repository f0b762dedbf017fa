import { scanLines } from '../../source/lines.ts';
import { placeOf } from '../../source/place.ts';
import type { Place } from '../../types.ts';
import type { Finding } from '../finding.ts';
import { lintRules } from '../rules.ts';
import type { FileReport } from './file-report.ts';
import { jsonText } from './json-text.ts';

/**
 * A log in the Static Analysis Results Interchange Format 2.1.0, with the edits of each repair as a fix. Columns count
 * UTF-16 code units from 1, as the format allows (3.14.17).
 */
export function reportSarif(files: readonly FileReport[]): string {
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'tablemend', rules: lintRules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(resultsOf),
      },
    ],
  });
}

function descriptorOf({ id, title, url }: (typeof lintRules)[number]): object {
  return {
    id,
    shortDescription: { text: title },
    helpUri: url,
  };
}

function resultsOf({ path, text, findings }: FileReport): object[] {
  const lines = scanLines(text);
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') };
  return findings.map((finding) => {
    const replacements = finding.edits.map((edit) => ({
      deletedRegion: regionOf(placeOf(lines, edit.start, edit.end)),
      insertedContent: { text: edit.text },
    }));
    return {
      ruleId: finding.rule,
      ruleIndex: lintRules.findIndex(({ id }) => id === finding.rule),
      level: finding.severity,
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding.place) } }],
      properties: { safety: finding.safety, confidence: finding.confidence },
      ...(replacements.length > 0
        ? {
            fixes: [
              {
                description: { text: fixOf(finding) },
                artifactChanges: [{ artifactLocation, replacements }],
              },
            ],
          }
        : {}),
    };
  });
}

function fixOf({ safety }: Finding): string {
  return safety === 'safe' ? 'Mend the table' : 'Mend the table as guessed';
}

function regionOf({ start, end }: Place): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
