import { evidenceOf, noEvidence, type TextEvidence } from '../characters/text-evidence.ts';
import { isLineEnd } from '../gfm/codes.ts';
import { type Options, type ReadingSettings, settingsOf } from '../options.ts';
import { type Cut, findCuts } from '../parts/find-cuts.ts';
import { lineEndingOf } from '../source/lines.ts';
import { addPart, type Extent, extentOf, noExtent } from '../stream/extent.ts';
import { type Part, type Reading, readAgain, readParts } from '../stream/parts.ts';
import { shifted } from '../stream/shift.ts';
import { marksOf } from '../stream/whole-text.ts';
import type { Analysis, Edit, Repair, Table } from '../types.ts';
import { expected } from '../write/expected.ts';
import { checkEdit } from './check-edit.ts';
import { PartList, type PartPlace } from './part-list.ts';
import { isWordEdit } from './word-edit.ts';

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
   * @throws {RangeError} when it lies outside the text or ends before it starts
   */
  readonly edit: (edit: Edit) => DocumentChange;
}

/**
 * Makes a document for an editor. It is kept in parts that are read by themselves (see `findCuts`), so an edit costs as
 * much as the parts that it touches, and next to nothing for each other one.
 *
 * @param options - as for `analyze`
 * @throws {TypeError} when the text is no string or an option is wrong
 */
export function createDocument(text: string, options: Options = {}): TextDocument {
  if (typeof text !== 'string') throw expected('the text', 'a string', text);
  const document = new PartedDocument(text, settingsOf(options));
  return { text: document.text, analysis: document.analysis, edit: document.edit };
}

/** A stretch of the new text, from the start of one part to that of another, and where it is cut. */
interface Stretch extends PartPlace {
  /** Where the old parts end that it takes the place of; `first` is the first of them. */
  readonly end: number;
  /** It, and the first line of the part below it. */
  readonly whole: string;
  readonly cuts: readonly Cut[];
  /** Where it ends. */
  readonly last: Cut;
}

class PartedDocument implements TextDocument {
  private readonly settings: ReadingSettings;
  private readonly parts: PartList;
  private length: number;
  private lineEnding: string;
  private evidence: TextEvidence = noEvidence();
  private evidenceIsStale = true;
  /** How many parts have tables whose characters are read in the light of the whole text. */
  private waiting = 0;
  private found: Analysis | null = null;

  constructor(text: string, settings: ReadingSettings) {
    this.settings = settings;
    this.length = text.length;
    this.lineEnding = lineEndingOf(text);
    const cuts = findCuts(text, true);
    this.parts = new PartList(readParts(text, cuts, endOf(text), this.reading(cuts.length === 0)));
    this.waiting = waitingIn(this.parts.all);
    this.heedEvidence();
  }

  readonly text = (): string => joinedText(this.parts.all);

  readonly analysis = (): Analysis => {
    this.found ??= joined(this.parts.all, noExtent());
    return this.found;
  };

  readonly edit = (edit: Edit): DocumentChange => {
    checkEdit(edit, this.length);
    const stretch = this.stretchOf(edit);
    const { first, end, whole, cuts, last, before } = stretch;
    const isWhole = end - first === this.parts.all.length && cuts.length === 0;
    const lineEnding = first === 0 ? lineEndingOf(whole) : this.lineEnding;
    const endsAnew = lineEnding !== this.lineEnding;
    this.lineEnding = lineEnding;
    const removed = this.parts.all.slice(first, end);
    const at = edit.start - before.offset;
    const isUnmarked =
      removed.every(({ marks }) => marks === '') && marksOf(linesAround(whole, at, edit.text.length)) === '';
    const added = readParts(whole, cuts, last, this.reading(isWhole), isUnmarked);
    this.parts.replace(first, end, added);
    this.length += edit.text.length - (edit.end - edit.start);
    this.waiting += waitingIn(added) - waitingIn(removed);
    this.found = null;
    const isElsewhere = endsAnew && this.readAgain(() => true);
    this.evidenceIsStale ||= marksIn(removed) !== marksIn(added) || escapesIn(removed) !== escapesIn(added);
    if (this.heedEvidence() || isElsewhere) {
      const moved = difference(extentOf(added), extentOf(removed));
      return { start: 0, end: this.length, analysis: this.analysis(), moved };
    }
    return {
      start: before.offset,
      end: before.offset + last.at,
      analysis: joined(added, before),
      moved: difference(extentOf(added), extentOf(removed)),
    };
  };

  /** What has to be read again: from the first part that is read as far as the edit to a place that is cut as before. */
  private stretchOf(edit: Edit): Stretch {
    const parts = this.parts.all;
    const place = this.parts.find(edit.start);
    const { first, before } = place;
    const start = before.offset;
    const part = parts[first];
    if (first > 0 && part !== undefined) {
      const own = { start: edit.start - start, end: edit.end - start, text: edit.text };
      if (own.end < part.text.length && isWordEdit(part.text, own)) return editedPart(place, part, own);
    }
    let end = first;
    let length = 0;
    do length += parts[end++]?.text.length ?? 0;
    while (end < parts.length && start + length < edit.end);
    for (let step = 1; ; step *= 2) {
      const old = parts.slice(first, end);
      const was = joinedText(old);
      const below = old.at(-1)?.below ?? '';
      // A line that ends with CR is whole only with a character below it.
      const seen = below + (parts[end]?.text.charAt(below.length) ?? '');
      const text = was.slice(0, edit.start - start) + edit.text + was.slice(edit.end - start) + seen;
      const at = text.length - seen.length;
      const cuts = findCuts(text, first === 0);
      const whole = text.slice(0, at + below.length);
      const last = { at, end: whole.length };
      if (end === parts.length) return { first, end, whole, cuts, last, before };
      const index = cuts.findIndex((cut) => cut.at >= at);
      if (cuts[index]?.at === at) return { first, end, whole, cuts: cuts.slice(0, index), last, before };
      end = Math.min(end + step, parts.length);
    }
  }

  private reading(isWhole: boolean): Reading {
    const { lineEnding, settings, evidence } = this;
    return { lineEnding, settings, evidence: isWhole ? null : evidence };
  }

  /** Reads those parts again whose characters the whole text now tells otherwise. True where there were any. */
  private heedEvidence(): boolean {
    const parts = this.parts.all;
    if (!this.evidenceIsStale || parts.length === 1 || this.waiting === 0) return false;
    const before = this.evidence;
    this.evidence = evidenceOf(marksIn(parts), escapesIn(parts));
    this.evidenceIsStale = false;
    if (isSame(this.evidence, before)) return false;
    return this.readAgain(({ waits }) => waits);
  }

  private readAgain(isMeant: (part: Part) => boolean): true {
    const parts = this.parts.all;
    const reading = this.reading(parts.length === 1);
    const read = parts.map((part) => (isMeant(part) ? readAgain(part, reading) : part));
    this.parts.replace(0, parts.length, read);
    return true;
  }
}

function joinedText(parts: readonly Part[]): string {
  let joined = '';
  for (const { text } of parts) joined += text;
  return joined;
}

/** One part with an edit that leaves it one part. */
function editedPart(place: PartPlace, { text, below }: Part, edit: Edit): Stretch {
  const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const whole = edited + below;
  const last = { at: edited.length, end: whole.length };
  return { ...place, end: place.first + 1, whole, cuts: [], last };
}

/** The lines of some parts that bear on how damaged characters are read. */
function marksIn(parts: readonly Part[]): string {
  return parts.map(({ marks }) => marks).join('');
}

/** Those that bear on whether the whole text was escaped for HTML; a bare angle where one says that it was not. */
function escapesIn(parts: readonly Part[]): string {
  return parts.some(({ unescaped }) => unescaped) ? '<' : parts.map(({ escapes }) => escapes).join('');
}

function waitingIn(parts: readonly Part[]): number {
  return parts.reduce((count, { waits }) => (waits ? count + 1 : count), 0);
}

function isSame(a: TextEvidence, b: TextEvidence): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ damage, escapedForHtml }: TextEvidence): string {
  const { rightToLeft, discussesThem, ...facts } = damage;
  return JSON.stringify([facts, rightToLeft(), discussesThem(), escapedForHtml]);
}

/** The lines, or the line, that some code units stand on. */
function linesAround(text: string, start: number, length: number): string {
  let from = start;
  while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) from--;
  let to = start + length;
  while (to < text.length && !isLineEnd(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

/** A text with nothing below it. */
function endOf({ length }: string): Cut {
  return { at: length, end: length };
}

function difference(a: Extent, b: Extent): Extent {
  return { offset: a.offset - b.offset, lines: a.lines - b.lines, tables: a.tables - b.tables };
}

/** What was found in some parts, told in offsets, lines and table indices of the whole text. */
function joined(parts: readonly Part[], before: Extent): Analysis {
  const above = { ...before };
  const tables: Table[] = [];
  const repairs: Repair[] = [];
  for (const part of parts) {
    if (part.analysis.tables.length + part.analysis.repairs.length > 0) {
      const analysis = shifted(part.analysis, above);
      for (const table of analysis.tables) tables.push(table);
      for (const repair of analysis.repairs) repairs.push(repair);
    }
    addPart(above, part);
  }
  return { tables, repairs };
}
