import { applyRepairs, repairsAt } from '../apply-repairs.ts';
import { evidenceOf, noEvidence, type TextEvidence } from '../characters/text-evidence.ts';
import type { Settings } from '../options.ts';
import { findCuts } from '../parts/find-cuts.ts';
import { lineEndingOf } from '../source/lines.ts';
import type { Analysis } from '../types.ts';
import { expected } from '../write/expected.ts';
import { addPart, type Extent, noExtent } from './extent.ts';
import { type Part, type Reading, readPart, waits } from './parts.ts';

/**
 * Called with what was found in a part of the text as it is settled, in offsets, lines and table indices of that part,
 * and with how much stands before it by then.
 */
export type OnPart = (analysis: Analysis, before: Extent) => void;

/**
 * A text that comes in chunks, settled part by part. It holds what is not settled yet, and of what is settled no more than
 * bears on how damaged characters and entities further below are read.
 */
export class Settler {
  private readonly settings: Settings;
  private readonly onPart: OnPart | undefined;
  private readonly before = noExtent();
  private held = '';
  private lineEnding: string | null = null;
  /** True until something has been settled: what is held is then the whole text so far. */
  private isAtStart = true;
  /** The settled lines that bear on damaged characters. */
  private marks = '';
  /** Those that bear on whether the text was escaped for HTML, as long as it may have been. */
  private escapes = '';
  private unescaped = false;
  private ended = false;
  /** True where a table waits for the end of the text, which alone tells how its characters are read. */
  private waits = false;

  constructor(settings: Settings, onPart?: OnPart) {
    this.settings = settings;
    this.onPart = onPart;
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
    const text = this.held;
    const cuts = findCuts(text, this.isAtStart);
    // An inserted line ends as the first line of the whole text does.
    if (cuts.length > 0) this.lineEnding ??= lineEndingOf(text);
    let settled = '';
    let from = 0;
    for (const { at, end } of cuts) {
      const part = readPart(text.slice(from, end), at - from, this.reading(noEvidence()));
      if (waits(part, this.unescaped || part.unescaped)) {
        this.waits = true;
        break;
      }
      settled += this.release(part);
      from = at;
    }
    this.held = text.slice(from);
    return settled;
  }

  /** Settles the rest. */
  finish(): string {
    this.ended = true;
    this.lineEnding ??= lineEndingOf(this.held);
    const reading = this.reading(this.isAtStart ? null : this.evidence(this.held));
    return this.release(readPart(this.held, this.held.length, reading));
  }

  /** The held text up to an offset, mended as if nothing followed. */
  preview(end: number): string {
    const text = this.held.slice(0, end);
    const reading = this.reading(this.isAtStart ? null : this.evidence(text));
    return this.mended(readPart(text, text.length, reading));
  }

  private evidence(rest: string): TextEvidence {
    return evidenceOf(this.marks + rest, this.unescaped ? '' : this.escapes + rest);
  }

  private reading(evidence: TextEvidence | null): Reading {
    const { held, lineEnding, settings } = this;
    return { lineEnding: lineEnding ?? lineEndingOf(held), settings, evidence };
  }

  private release(part: Part): string {
    const { before } = this;
    this.isAtStart = false;
    this.marks += part.marks;
    this.unescaped ||= part.unescaped;
    this.escapes = this.unescaped ? '' : this.escapes + part.escapes;
    if (this.onPart !== undefined) {
      this.onPart(part.analysis, before);
      addPart(before, part);
    }
    return this.mended(part);
  }

  private mended({ text, analysis }: Part): string {
    return applyRepairs(text, repairsAt(this.settings.level, analysis.repairs));
  }
}
