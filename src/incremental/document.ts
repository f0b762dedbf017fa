import { readTextEvidence, type TextEvidence } from '../characters/text-evidence.ts';
import { type Options, type ReadingSettings, settingsOf } from '../options.ts';
import { type Cut, findCuts } from '../regions/find-cuts.ts';
import { lineEndingOf } from '../source/lines.ts';
import { type Part, type Reading, readAgain, readParts } from '../stream/parts.ts';
import { shifted } from '../stream/shift.ts';
import type { Analysis, Edit, Repair, Table } from '../types.ts';
import { expected } from '../write/expected.ts';
import { checkEdit } from './check-edit.ts';

/** An amount of text: code units, lines, tables. */
export interface Extent {
  readonly offset: number;
  readonly lines: number;
  readonly tables: number;
}

/** What an edit has changed. */
export interface DocumentChange {
  /** The stretch of the new text that was read again. All above it is found as before. */
  readonly start: number;
  readonly end: number;
  /** What is found in that stretch, in offsets, lines and table indices of the whole new text. */
  readonly analysis: Analysis;
  /** How far all below that stretch has moved; it is found as before otherwise. */
  readonly moved: Extent;
}

/** A text that is edited, and what is found in it. */
export interface TextDocument {
  /** The text as it is now. */
  readonly text: () => string;
  /** What `analyze` finds in the text as it is now. */
  readonly analysis: () => Analysis;
  /**
   * Replaces a stretch of the text, and reads again only the parts that this may have changed.
   *
   * @throws {TypeError} when this is no edit
   * @throws {RangeError} when it lies outside the text
   */
  readonly edit: (edit: Edit) => DocumentChange;
}

const NO_EVIDENCE = readTextEvidence('');

/**
 * Makes a document for an editor. It is kept in parts that are read by themselves (see `findCuts`), so an edit costs as
 * much as the parts that it touches, and next to nothing for each other one.
 *
 * @param options - as for `analyze`
 * @throws {TypeError} when the text is no string or an option is wrong
 */
export function createDocument(text: string, options: Options = {}): TextDocument {
  if (typeof text !== 'string') throw expected('the text', 'a string', text);
  return new PartedDocument(text, settingsOf(options));
}

/** A stretch of the new text, from the start of one part to that of another, and where it is cut. */
interface Stretch {
  /** Indices of the old parts that it takes the place of. */
  readonly first: number;
  readonly end: number;
  readonly text: string;
  readonly cuts: readonly Cut[];
  /** The first line of the part below it. */
  readonly below: string;
}

class PartedDocument implements TextDocument {
  private readonly settings: ReadingSettings;
  private parts: Part[];
  private length: number;
  private lineEnding: string;
  private evidence: TextEvidence = NO_EVIDENCE;
  private evidenceIsStale = true;
  private found: Analysis | null = null;

  constructor(text: string, settings: ReadingSettings) {
    this.settings = settings;
    this.length = text.length;
    this.lineEnding = lineEndingOf(text);
    const cuts = findCuts(text, true);
    this.parts = readParts(text, cuts, '', this.reading(cuts.length === 0));
    this.heedEvidence();
  }

  readonly text = (): string => this.parts.map(({ text }) => text).join('');

  readonly analysis = (): Analysis => {
    this.found ??= joined(this.parts, { offset: 0, lines: 0, tables: 0 });
    return this.found;
  };

  readonly edit = (edit: Edit): DocumentChange => {
    checkEdit(edit, this.length);
    const stretch = this.stretchOf(edit);
    const { first, end, text, cuts, below } = stretch;
    const isWhole = end - first === this.parts.length && cuts.length === 0;
    const lineEnding = first === 0 ? lineEndingOf(text + below) : this.lineEnding;
    const endsAnew = lineEnding !== this.lineEnding;
    this.lineEnding = lineEnding;
    const added = readParts(text, cuts, below, this.reading(isWhole));
    const removed = this.parts.splice(first, end - first, ...added);
    this.length += edit.text.length - (edit.end - edit.start);
    this.found = null;
    const isElsewhere = endsAnew && this.readAgain(() => true);
    this.evidenceIsStale ||= says(removed) !== says(added);
    if (this.heedEvidence() || isElsewhere) {
      const moved = difference(extentOf(added), extentOf(removed));
      return { start: 0, end: this.length, analysis: this.analysis(), moved };
    }
    const before = extentOf(this.parts.slice(0, first));
    return {
      start: before.offset,
      end: before.offset + text.length,
      analysis: joined(added, before),
      moved: difference(extentOf(added), extentOf(removed)),
    };
  };

  /** What has to be read again: from the first part that is read as far as the edit to a place that is cut as before. */
  private stretchOf(edit: Edit): Stretch {
    const { parts } = this;
    let first = 0;
    let start = 0;
    for (let part = parts[0]; part !== undefined && first < parts.length - 1; part = parts[first]) {
      if (start + part.text.length + part.below.length >= edit.start) break;
      start += part.text.length;
      first++;
    }
    let end = first;
    let length = 0;
    do length += parts[end++]?.text.length ?? 0;
    while (end < parts.length && start + length < edit.end);
    for (let step = 1; ; step *= 2) {
      const old = parts.slice(first, end);
      const before = old.map((part) => part.text).join('');
      const text = before.slice(0, edit.start - start) + edit.text + before.slice(edit.end - start);
      const below = old.at(-1)?.below ?? '';
      // A line that ends with CR is whole only with a character below it.
      const seen = below + (parts[end]?.text.charAt(below.length) ?? '');
      const cuts = findCuts(text + seen, first === 0);
      const last = cuts.findIndex(({ at }) => at >= text.length);
      if (end === parts.length) return { first, end, text, cuts, below };
      if (cuts[last]?.at === text.length) return { first, end, text, cuts: cuts.slice(0, last), below };
      end = Math.min(end + step, parts.length);
    }
  }

  private reading(isWhole: boolean): Reading {
    const { lineEnding, settings, evidence } = this;
    return { lineEnding, settings, evidence: isWhole ? null : evidence };
  }

  /** Reads those parts again whose characters the whole text now tells otherwise. True where there were any. */
  private heedEvidence(): boolean {
    const { parts } = this;
    if (!this.evidenceIsStale || parts.length === 1 || !parts.some(({ waits }) => waits)) return false;
    const evidence = readTextEvidence(parts.map(({ marks }) => marks).join(''));
    const escapedForHtml = evidence.escapedForHtml && !parts.some(({ unescaped }) => unescaped);
    this.evidenceIsStale = false;
    if (isSame(this.evidence, { ...evidence, escapedForHtml })) return false;
    this.evidence = { ...evidence, escapedForHtml };
    return this.readAgain(({ waits }) => waits);
  }

  private readAgain(isMeant: (part: Part) => boolean): true {
    const reading = this.reading(this.parts.length === 1);
    this.parts = this.parts.map((part) => (isMeant(part) ? readAgain(part, reading) : part));
    return true;
  }
}

/** What some parts say about the characters of the whole text. */
function says(parts: readonly Part[]): string {
  return `${parts.some(({ unescaped }) => unescaped)} ${parts.map(({ marks }) => marks).join('')}`;
}

function isSame(a: TextEvidence, b: TextEvidence): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ damage, escapedForHtml }: TextEvidence): string {
  const { rightToLeft, discussesThem, ...facts } = damage;
  return JSON.stringify([facts, rightToLeft(), discussesThem(), escapedForHtml]);
}

function extentOf(parts: readonly Part[]): Extent {
  let offset = 0;
  let lines = 0;
  let tables = 0;
  for (const part of parts) {
    offset += part.text.length;
    lines += part.lines;
    tables += part.analysis.tables.length;
  }
  return { offset, lines, tables };
}

function difference(a: Extent, b: Extent): Extent {
  return { offset: a.offset - b.offset, lines: a.lines - b.lines, tables: a.tables - b.tables };
}

/** What was found in some parts, told in offsets, lines and table indices of the whole text. */
function joined(parts: readonly Part[], before: Extent): Analysis {
  let { offset, lines, tables: count } = before;
  const tables: Table[] = [];
  const repairs: Repair[] = [];
  for (const part of parts) {
    if (part.analysis.tables.length + part.analysis.repairs.length > 0) {
      const analysis = shifted(part.analysis, { offset, lines, tables: count });
      for (const table of analysis.tables) tables.push(table);
      for (const repair of analysis.repairs) repairs.push(repair);
    }
    offset += part.text.length;
    lines += part.lines;
    count += part.analysis.tables.length;
  }
  return { tables, repairs };
}
