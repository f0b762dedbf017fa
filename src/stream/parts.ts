import { analyzePart } from '../analyze.ts';
import { hasBareAngle } from '../characters/entities.ts';
import type { TextEvidence } from '../characters/text-evidence.ts';
import { lineAt, scanLines } from '../source/lines.ts';
import { mayHoldSeparator } from '../tokens/separators.ts';
import type { Analysis, Table } from '../types.ts';
import type { Cut } from './find-cuts.ts';
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
  /** Whether it has a table with characters that are read in the light of the whole text. */
  readonly waits: boolean;
}

/** How the parts of a text are read. */
export interface Reading {
  readonly lineEnding: string;
  /** Ids of the malformations that are left alone. */
  readonly off: ReadonlySet<string>;
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

function readPart(text: string, below: string, reading: Reading): Part {
  const analysis = analysisOf(text, below, reading);
  const marks = marksOf(text);
  return {
    text,
    below,
    lines: scanLines(text).count,
    analysis,
    marks,
    unescaped: hasBareAngle(text),
    waits: marks !== '' && firstWaiting(text, analysis.tables, false) !== null,
  };
}

/** The part, read anew. */
export function readAgain(part: Part, reading: Reading): Part {
  return { ...part, analysis: analysisOf(part.text, part.below, reading) };
}

function analysisOf(text: string, below: string, { lineEnding, off, evidence }: Reading): Analysis {
  return mayHoldSeparator(text) ? analyzePart(text + below, lineEnding, off, evidence) : NOTHING;
}

/** The first table with characters that are read in the light of the whole text. */
export function firstWaiting(text: string, tables: readonly Table[], unescaped: boolean): Table | null {
  if (tables.length === 0) return null;
  const lines = scanLines(text);
  for (const table of tables) {
    const start = lines.starts[lineAt(lines, table.start)] ?? 0;
    const end = lines.ends[lineAt(lines, table.end)] ?? text.length;
    if (dependsOnWhole(text.slice(start, end), unescaped)) return table;
  }
  return null;
}
