import { analyzePart } from '../analyze.ts';
import { hasBareAngle } from '../characters/entities.ts';
import type { TextEvidence } from '../characters/text-evidence.ts';
import type { ReadingSettings } from '../options.ts';
import type { Cut } from '../parts/find-cuts.ts';
import { countLines, lineAt, scanLines } from '../source/lines.ts';
import type { Analysis } from '../types.ts';
import { dependsOnWhole, escapesOf, marksOf } from './whole-text.ts';

/** A stretch of a text that is read by itself: from one place where it may be cut to the next. */
export interface Part {
  readonly text: string;
  /** The first line of the next part, with which this one is read; empty for the last. */
  readonly below: string;
  readonly lines: number;
  /** What was found, in offsets, lines and table indices of the part. */
  readonly analysis: Analysis;
  /** Its lines that bear on how damaged characters in the rest of the text are read. */
  readonly marks: string;
  /** Its lines that bear on whether the text was escaped for HTML. */
  readonly escapes: string;
  /** Whether it shows that the text was not escaped for HTML. */
  readonly unescaped: boolean;
  /** Whether its tables have characters that are read in the light of the whole text. */
  readonly waits: boolean;
}

/** How the parts of a text are read. */
export interface Reading {
  readonly lineEnding: string;
  readonly settings: ReadingSettings;
  /** What the whole text says about its characters; `null` for a part that is the whole text. */
  readonly evidence: TextEvidence | null;
}

/**
 * Cuts a stretch of text in parts and reads them; `last` is where it ends, and the first line below it stands behind.
 *
 * @param isUnmarked - true where it is known that no line of it bears on how damaged characters of others are read
 */
export function readParts(
  text: string,
  cuts: readonly Cut[],
  last: Cut,
  reading: Reading,
  isUnmarked = false,
): Part[] {
  return [...cuts, last].map(({ at, end }, index) => {
    const start = cuts[index - 1]?.at ?? 0;
    return readPart(text.slice(start, end), at - start, reading, isUnmarked);
  });
}

function analysisOf(whole: string, { lineEnding, settings, evidence }: Reading): Analysis {
  return analyzePart(whole, lineEnding, settings, evidence);
}

/** Reads a part, as long as is told, with the first line of what is below it; `isUnmarked` as for `readParts`. */
export function readPart(whole: string, length: number, reading: Reading, isUnmarked = false): Part {
  const text = whole.slice(0, length);
  const analysis = analysisOf(whole, reading);
  const marks = isUnmarked ? '' : marksOf(text);
  const escapes = escapesOf(text);
  return {
    text,
    below: whole.slice(length),
    lines: countLines(text),
    analysis,
    marks,
    escapes,
    unescaped: hasBareAngle(text),
    waits: waits({ text, analysis, marks, escapes }, false),
  };
}

/** The part, read anew. */
export function readAgain(part: Part, reading: Reading): Part {
  return { ...part, analysis: analysisOf(part.text + part.below, reading) };
}

/**
 * True where the tables of a part have characters that are read in the light of the whole text. Where a table is mended,
 * whatever stands near it counts: mended text is read once more.
 *
 * @param unescaped - whether it is known that the text was not escaped for HTML
 */
export function waits(
  { text, analysis, marks, escapes }: Pick<Part, 'text' | 'analysis' | 'marks' | 'escapes'>,
  unescaped: boolean,
): boolean {
  const { tables, repairs } = analysis;
  if (tables.length === 0 || (marks === '' && (unescaped || escapes === ''))) return false;
  if (repairs.some(({ edits }) => edits.length > 0)) return dependsOnWhole(text, unescaped);
  const lines = scanLines(text);
  return tables.some((table) => {
    const start = lines.starts[lineAt(lines, table.start)];
    return dependsOnWhole(text.slice(start, lines.ends[lineAt(lines, table.end)]), unescaped);
  });
}
