import { analyzePart } from '../analyze.ts';
import { applyRepairs, repairsAt } from '../apply-repairs.ts';
import { hasBareAngle } from '../characters/entities.ts';
import { readTextEvidence, type TextEvidence } from '../characters/text-evidence.ts';
import type { Settings } from '../options.ts';
import { lineEndingOf, scanLines } from '../source/lines.ts';
import { mayHoldSeparator } from '../tokens/separators.ts';
import type { Analysis } from '../types.ts';
import { expected } from '../write/expected.ts';
import { type Cut, findCuts } from './find-cuts.ts';
import { firstWaiting } from './parts.ts';
import { shifted } from './shift.ts';
import { marksOf } from './whole-text.ts';

/** The evidence of a text that has no damaged characters. */
const NO_EVIDENCE = readTextEvidence('');

const NOTHING: Analysis = { tables: [], repairs: [] };

/** Called with what was found in a part of the text, in offsets, lines and table indices of the whole text. */
export type OnSettled = (analysis: Analysis) => void;

/**
 * A text that comes in chunks, settled part by part. It holds what is not settled yet, and of what is settled no more than
 * bears on how damaged characters further below are read.
 */
export class Settler {
  private readonly settings: Settings;
  private readonly onSettled: OnSettled | undefined;
  private readonly before = { offset: 0, lines: 0, tables: 0 };
  private held = '';
  private lineEnding: string | null = null;
  /** True until something has been settled: what is held is then the whole text so far. */
  private isAtStart = true;
  /** The settled lines that bear on damaged characters. */
  private marks = '';
  private unescaped = false;
  private ended = false;
  /** True where a table waits for the end of the text, which alone tells how its characters are read. */
  private waits = false;

  constructor(settings: Settings, onSettled?: OnSettled) {
    this.settings = settings;
    this.onSettled = onSettled;
  }

  /** What is held. */
  get text(): string {
    return this.held;
  }

  /** How much is held, in code units. */
  get length(): number {
    return this.held.length;
  }

  /** True where nothing more is settled before the end. */
  get isWaiting(): boolean {
    return this.waits;
  }

  /**
   * Takes the next chunk.
   *
   * @throws {TypeError} when it is no string
   * @throws {Error} when the text has ended
   */
  take(chunk: string): void {
    if (typeof chunk !== 'string') throw expected('a chunk', 'a string', chunk);
    if (this.ended) throw new Error('the text has ended');
    this.held += chunk;
  }

  /** Settles all that can be by now; gives the mended text of it, which is final. */
  settle(): string {
    if (this.waits) return '';
    const cuts = findCuts(this.held, this.isAtStart);
    const last = cuts.at(-1);
    if (last === undefined) return '';
    // An inserted line ends as the first line of the whole text does.
    this.lineEnding ??= lineEndingOf(this.held);
    const upper = this.held.slice(0, last.at);
    const analysis = this.read(this.held.slice(0, last.end), NO_EVIDENCE);
    const unescaped = this.unescaped || hasBareAngle(upper);
    const waiting = firstWaiting(upper, analysis.tables, unescaped);
    if (waiting === null) return this.release(last.at, analysis);
    this.waits = true;
    const cut = lastBefore(cuts, waiting.start);
    return cut === null ? '' : this.release(cut.at, this.read(this.held.slice(0, cut.end), NO_EVIDENCE));
  }

  /** Settles the rest. */
  finish(): string {
    this.ended = true;
    const whole = this.isAtStart ? null : this.evidence(this.held);
    this.lineEnding ??= lineEndingOf(this.held);
    return this.release(this.held.length, this.read(this.held, whole));
  }

  /** The held text up to an offset, mended as if nothing followed. */
  preview(end: number): string {
    const text = this.held.slice(0, end);
    return this.mended(text, this.read(text, this.isAtStart ? null : this.evidence(text)));
  }

  private evidence(rest: string): TextEvidence {
    const evidence = readTextEvidence(this.marks + rest);
    return this.unescaped ? { ...evidence, escapedForHtml: false } : evidence;
  }

  private read(text: string, whole: TextEvidence | null): Analysis {
    if (!mayHoldSeparator(text)) return NOTHING;
    return analyzePart(text, this.lineEnding ?? lineEndingOf(text), this.settings.off, whole);
  }

  private release(end: number, analysis: Analysis): string {
    const { before } = this;
    this.isAtStart = false;
    const text = this.held.slice(0, end);
    this.held = this.held.slice(end);
    this.marks += marksOf(text);
    this.unescaped ||= hasBareAngle(text);
    if (this.onSettled !== undefined) {
      this.onSettled(shifted(analysis, before));
      before.offset += text.length;
      before.lines += scanLines(text).count;
      before.tables += analysis.tables.length;
    }
    return this.mended(text, analysis);
  }

  private mended(text: string, { repairs }: Analysis): string {
    return applyRepairs(text, repairsAt(this.settings.level, repairs));
  }
}

function lastBefore(cuts: readonly Cut[], offset: number): Cut | null {
  let found: Cut | null = null;
  for (const cut of cuts) if (cut.at <= offset) found = cut;
  return found;
}
