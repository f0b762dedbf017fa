import { isStrayCircumflex } from './circumflex.ts';
import { controlMeaning, isC1Control } from './controls.ts';
import type { DamageEvidence } from './evidence.ts';
import { HiddenKind, hiddenKind, isBlank, isDirectionMark, isOnShow, isStray } from './hidden.ts';
import { isInsideMojibake } from './mojibake.ts';
import { couldJoin, RuinNeed, readBackOperator, ruinAt } from './ruins.ts';

export type CharacterEditKind = 'ruin' | 'hidden' | 'edge';

/** What may become an edit. */
export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly kind: CharacterEditKind;
  /** What to write in its place; `null` where nothing is to change. */
  text: string | null;
}

/** A stretch without width: a hidden character, a direction mark (`edge`), or the ruin of such. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: CharacterEditKind;
  /** How its neighbours are judged; `none` where they do not matter. */
  readonly hidden: HiddenKind;
}

const SOFT_HYPHEN = 0xad;
const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;
const SPACE = 0x20;

/**
 * Reads one cell from left to right into drafts. What depends on whether content follows (blanks and direction marks)
 * waits until content or the end is met, so that one pass is enough.
 */
export class CellReader {
  private readonly text: string;
  private readonly start: number;
  private readonly end: number;
  private readonly evidence: DamageEvidence;
  private readonly drafts: Draft[] = [];
  /** Drafts since the last content, and what each becomes at an edge of the cell. */
  private waiting: { readonly draft: Draft; readonly atEdge: string }[] = [];
  private metContent = false;
  /** The last code unit that stays; a space for any blank, 0 at the start. */
  private seen = 0;
  /** Where a no-break space stands whose `Â` was taken out: it is no piece of mojibake. */
  private freed = -1;
  /** End of the last C1 control that was understood. */
  private understood = -1;

  constructor(text: string, start: number, end: number, evidence: DamageEvidence) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.evidence = evidence;
  }

  read(): readonly Draft[] {
    let at = this.start;
    while (at < this.end) {
      const code = this.text.charCodeAt(at);
      if (code < 0x80) at = isBlank(code) ? this.blank(at) : this.content(at + 1);
      else
        at =
          this.zeroWidth(at) ?? this.blankOrRuin(at, code) ?? this.control(at, code) ?? this.content(at + 1);
    }
    this.settleAtEdge();
    return this.drafts;
  }

  private blank(at: number): number {
    this.seen = SPACE;
    return at + 1;
  }

  /** Content that ends at `end`: what waited before it stands at the cell's start if it is the first. */
  private content(end: number): number {
    if (!this.metContent) this.settleAtEdge();
    this.metContent = true;
    this.waiting = [];
    this.seen = this.text.charCodeAt(end - 1);
    return end;
  }

  private settleAtEdge(): void {
    for (const { draft, atEdge } of this.waiting) draft.text = atEdge;
    this.waiting = [];
  }

  /** A maximal run of pieces without width, judged together by what stands before and after it. */
  private zeroWidth(at: number): number | null {
    const pieces: Piece[] = [];
    let piece = this.pieceAt(at);
    while (piece !== null) {
      pieces.push(piece);
      piece = this.pieceAt(piece.end);
    }
    const runEnd = pieces.at(-1)?.end;
    if (runEnd === undefined) return null;
    const before = this.seen;
    const after = this.seenAt(runEnd);
    // Pieces stay where they are quoted, and where taking them out would put the pieces of another ruin together.
    const stays = isOnShow(before, after) || couldJoin(before, after);
    if (stays) this.freed = -1;
    for (const { start, end, kind, hidden } of pieces) {
      if (kind === 'edge') this.wait({ start, end, kind, text: null }, '');
      else if (stays || (hidden !== HiddenKind.none && !isStray(hidden, before, after))) this.content(end);
      else this.drafts.push({ start, end, kind, text: '' });
    }
    return runEnd;
  }

  private pieceAt(at: number): Piece | null {
    const code = this.codeAt(at);
    if (code < 0x80) return null;
    const hidden = hiddenKind(code);
    if (hidden !== HiddenKind.none) {
      if (code === SOFT_HYPHEN && isInsideMojibake(this.text, at, this.start, this.end)) return null;
      return this.evidence.discussesThem() ? null : { start: at, end: at + 1, kind: 'hidden', hidden };
    }
    if (isDirectionMark(code)) {
      return this.evidence.rightToLeft() ? null : { start: at, end: at + 1, kind: 'edge', hidden };
    }
    const ruin = ruinAt(this.text, at, this.end);
    if (ruin === null) return this.circumflexAt(at);
    if (ruin.text !== '' || !this.isProven(ruin.need)) return null;
    const judged = ruin.need === RuinNeed.noJoining ? HiddenKind.joining : HiddenKind.none;
    return { start: at, end: at + ruin.damaged.length, kind: 'ruin', hidden: judged };
  }

  private circumflexAt(at: number): Piece | null {
    let next = at + 1;
    if (this.codeAt(next) === SOFT_HYPHEN) next++;
    else
      while (hiddenKind(this.codeAt(next)) !== HiddenKind.none || isDirectionMark(this.codeAt(next))) next++;
    const { circumflexes } = this.evidence;
    const after = this.codeAt(this.codeAt(at + 1) === SOFT_HYPHEN ? at + 1 : next);
    if (!isStrayCircumflex(this.text, at, this.start, this.seen, after, circumflexes)) return null;
    this.freed = at + 1;
    const end = after === SOFT_HYPHEN ? at + 2 : at + 1;
    return { start: at, end, kind: 'ruin', hidden: HiddenKind.none };
  }

  /** Blanks, and ruins that stand for one. */
  private blankOrRuin(at: number, code: number): number | null {
    if (code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE) {
      if (at !== this.freed && isInsideMojibake(this.text, at, this.start, this.end)) return null;
      this.wait({ start: at, end: at + 1, kind: 'edge', text: null }, ' ');
      return this.blank(at);
    }
    if (isBlank(code)) return this.blank(at);
    const ruin = this.blankRuinAt(at);
    if (ruin === null) return null;
    const after = this.codeAt(at + ruin.length);
    if (isOnShow(this.seen, after) || couldJoin(this.seen, ruin.text.charCodeAt(0))) return null;
    this.wait({ start: at, end: at + ruin.length, kind: 'ruin', text: ruin.text }, ' ');
    this.seen = SPACE;
    return at + ruin.length;
  }

  private blankRuinAt(at: number): { readonly length: number; readonly text: string } | null {
    if (readBackOperator(this.codeAt(at)) !== 0)
      return this.evidence.readBack ? { length: 1, text: ' ' } : null;
    const ruin = ruinAt(this.text, at, this.end);
    if (ruin === null || ruin.text === '' || !this.isProven(ruin.need)) return null;
    return { length: ruin.damaged.length, text: ruin.text };
  }

  /** A C1 control after ASCII; after other characters it may be a piece of mojibake. */
  private control(at: number, code: number): number | null {
    if (!isC1Control(code) || (this.seen >= 0x80 && this.understood !== at)) return null;
    if (this.evidence.discussesThem()) return null;
    const text = controlMeaning(code);
    this.drafts.push({ start: at, end: at + 1, kind: 'ruin', text });
    this.understood = at + 1;
    if (text === '') return at + 1;
    this.content(at + 1);
    this.seen = text.charCodeAt(0);
    return at + 1;
  }

  private wait(draft: Draft, atEdge: string): void {
    this.drafts.push(draft);
    this.waiting.push({ draft, atEdge });
  }

  private isProven(need: RuinNeed): boolean {
    if (need === RuinNeed.nothing || need === RuinNeed.noJoining) return !this.evidence.discussesThem();
    return (this.evidence.pairs & need) !== 0;
  }

  /** What a reader sees at `at`: a space where a ruin stands for one. */
  private seenAt(at: number): number {
    return this.blankRuinAt(at) === null ? this.codeAt(at) : SPACE;
  }

  /** The code unit at `at`, 0 from the cell's end on. */
  private codeAt(at: number): number {
    return at < this.end ? this.text.charCodeAt(at) : 0;
  }
}
