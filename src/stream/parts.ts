import { analyzePart } from '../analyze.ts';
import { hasBareAngle } from '../characters/entities.ts';
import type { TextEvidence } from '../characters/text-evidence.ts';
import type { ReadingSettings } from '../options.ts';
import type { Cut } from '../parts/find-cuts.ts';
import { countLines, lineAt, scanLines } from '../source/lines.ts';
import { mayHoldSeparator } from '../tokens/separators.ts';
import type { Analysis } from '../types.ts';
import { dependsOnWhole, marksOf } from './whole-text.ts';

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

const NOTHING: Analysis = { tables: [], repairs: [] };

/** Cuts a stretch of text in parts and reads them; `below` is the first line of what follows the stretch. */
export function readParts(text: string, cuts: readonly Cut[], below: string, reading: Reading): Part[] {
  return Array.from({ length: cuts.length + 1 }, (_, index) => {
    const next = cuts[index];
    return readPart(
      text.slice(cuts[index - 1]?.at ?? 0, next?.at),
      next === undefined ? below : text.slice(next.at, next.end),
      reading,
    );
  });
}

/** Reads a part with the first line of what is below it. */
export function readPart(text: string, below: string, reading: Reading): Part {
  const analysis = analysisOf(text, below, reading);
  const marks = marksOf(text);
  return {
    text,
    below,
    lines: countLines(text),
    analysis,
    marks,
    unescaped: hasBareAngle(text),
    waits: marks !== '' && waits(text, analysis, false),
  };
}

/** The part, read anew. */
export function readAgain(part: Part, reading: Reading): Part {
  return { ...part, analysis: analysisOf(part.text, part.below, reading) };
}

function analysisOf(text: string, below: string, { lineEnding, settings, evidence }: Reading): Analysis {
  return mayHoldSeparator(text) ? analyzePart(text + below, lineEnding, settings, evidence) : NOTHING;
}

/**
 * True where the tables of a part have characters that are read in the light of the whole text. Where a table is mended,
 * whatever stands near it counts: mended text is read once more.
 *
 * @param unescaped - whether it is known that the text was not escaped for HTML
 */
export function waits(text: string, { tables, repairs }: Analysis, unescaped: boolean): boolean {
  if (tables.length === 0) return false;
  if (repairs.some(({ edits }) => edits.length > 0)) return dependsOnWhole(text, unescaped);
  const lines = scanLines(text);
  return tables.some((table) => {
    const start = lines.starts[lineAt(lines, table.start)];
    return dependsOnWhole(text.slice(start, lines.ends[lineAt(lines, table.end)]), unescaped);
  });
}
