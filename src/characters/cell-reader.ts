import { CIRCUMFLEX, isStrayCircumflex } from './circumflex.ts';
import { controlMeaning, isC1Control } from './controls.ts';
import type { DamageEvidence } from './evidence.ts';
import {
  HiddenKind,
  hiddenKind,
  isBlank,
  isDirectionMark,
  isOnShow,
  isStray,
  isWithoutWidth,
} from './hidden.ts';
import { isInsideMojibake } from './mojibake.ts';
import { couldJoin, RuinNeed, readBackOperator, ruinAt } from './ruins.ts';

/** What an edit takes away; see `CharacterEdit`. */
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
  /** Whether it stays in any case, being a piece of a visible character. */
  readonly stays: boolean;
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
  /** The last code unit with width that stays; a space for any blank, 0 at the start. */
  private seen = 0;
  /** End of the last piece that was taken out: what follows makes no mojibake with what stands before. */
  private joinable: number;
  /** Where a no-break space stands that is part of what a run was kept for. */
  private bound = -1;
  /** End of the last C1 control that was read as a visible character. */
  private understood = -1;

  constructor(text: string, start: number, end: number, evidence: DamageEvidence) {
    this.text = text;
    this.start = start;
    this.joinable = start;
    this.end = end;
    this.evidence = evidence;
  }

  read(): readonly Draft[] {
    let at = this.start;
    while (at < this.end) {
      const code = this.text.charCodeAt(at);
      if (isBlank(code) && code < 0x80) at = this.blank(at);
      else if (code < 0x80 || isPlain(code)) at = this.content(at);
      else at = this.zeroWidth(at) ?? this.blankOrRuin(at) ?? this.control(at) ?? this.content(at);
    }
    this.settleAtEdge();
    return this.drafts;
  }

  private blank(at: number): number {
    this.seen = SPACE;
    return at + 1;
  }

  private content(at: number): number {
    this.meetContent();
    this.seen = this.text.charCodeAt(at);
    return at + 1;
  }

  /** What waited stands at the cell's start if there was no content before it, and inside the cell otherwise. */
  private meetContent(): void {
    if (!this.metContent) this.settleAtEdge();
    this.metContent = true;
    this.waiting = [];
  }

  private settleAtEdge(): void {
    for (const { draft, atEdge } of this.waiting) draft.text = atEdge;
    this.waiting = [];
  }

  /** A maximal run of pieces without width, judged together by what stands before and after it. */
  private zeroWidth(at: number): number | null {
    const pieces: Piece[] = [];
    let runEnd = at;
    let from = this.joinable;
    for (let piece = this.pieceAt(at, from); piece !== null; piece = this.pieceAt(runEnd, from)) {
      pieces.push(piece);
      runEnd = piece.end;
      if (!piece.stays) from = runEnd;
    }
    if (runEnd === at) return null;
    const before = this.seen;
    const after = this.seenAt(runEnd);
    // Pieces stay where they are quoted, and where taking them out would put the pieces of another ruin together.
    const allStay = isOnShow(before, after) || couldJoin(before, after);
    if (allStay) this.bound = runEnd;
    for (const { start, end, kind, hidden, stays } of pieces) {
      if (kind === 'edge') this.wait({ start, end, kind, text: null }, '');
      else if (allStay || stays || (hidden !== HiddenKind.none && !isStray(hidden, before, after)))
        this.meetContent();
      else {
        this.drafts.push({ start, end, kind, text: '' });
        this.joinable = end;
      }
    }
    return runEnd;
  }

  /** `from` is where the text before `at` starts that is not itself a piece. */
  private pieceAt(at: number, from: number): Piece | null {
    const code = this.codeAt(at);
    if (code < 0x80) return null;
    const hidden = hiddenKind(code);
    if (hidden !== HiddenKind.none) {
      if (this.evidence.discussesThem()) return null;
      const stays = code === SOFT_HYPHEN && isInsideMojibake(this.text, at, from, this.end);
      return { start: at, end: at + 1, kind: 'hidden', hidden, stays };
    }
    if (isDirectionMark(code)) {
      return this.evidence.rightToLeft()
        ? null
        : { start: at, end: at + 1, kind: 'edge', hidden, stays: false };
    }
    if (isC1Control(code)) {
      if (controlMeaning(code) !== '' || this.seen >= 0x80 || !this.isUnderstood(at)) return null;
      return { start: at, end: at + 1, kind: 'ruin', hidden, stays: false };
    }
    const ruin = ruinAt(this.text, at, this.end);
    if (ruin === null) return this.circumflexAt(at, from);
    if (ruin.text !== '' || !this.isProven(ruin.need)) return null;
    const judged = ruin.need === RuinNeed.noJoining ? HiddenKind.joining : HiddenKind.none;
    return { start: at, end: at + ruin.damaged.length, kind: 'ruin', hidden: judged, stays: false };
  }

  private circumflexAt(at: number, from: number): Piece | null {
    if (this.codeAt(at) !== CIRCUMFLEX) return null;
    const ofHyphen = this.codeAt(at + 1) === SOFT_HYPHEN;
    let next = at + 1;
    while (!ofHyphen && isWithoutWidth(this.codeAt(next))) next++;
    const { circumflexes } = this.evidence;
    if (!isStrayCircumflex(this.text, at, from, this.seen, this.seenAt(next), circumflexes)) return null;
    return {
      start: at,
      end: ofHyphen ? at + 2 : at + 1,
      kind: 'ruin',
      hidden: HiddenKind.none,
      stays: false,
    };
  }

  /** Blanks, and ruins that stand for one. */
  private blankOrRuin(at: number): number | null {
    const code = this.text.charCodeAt(at);
    if (code === NO_BREAK_SPACE || code === NARROW_NO_BREAK_SPACE) {
      if (at === this.bound) return null;
      if (isInsideMojibake(this.text, at, this.joinable, this.end)) return null;
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

  /** A C1 control that was a visible character. */
  private control(at: number): number | null {
    const code = this.text.charCodeAt(at);
    const text = isC1Control(code) ? controlMeaning(code) : '';
    if (text === '' || !this.isUnderstood(at)) return null;
    this.drafts.push({ start: at, end: at + 1, kind: 'ruin', text });
    this.content(at);
    this.seen = text.charCodeAt(0);
    this.understood = at + 1;
    return at + 1;
  }

  /** Whether a C1 control is text of windows-1252: after other characters than ASCII it may be a piece of mojibake. */
  private isUnderstood(at: number): boolean {
    return (this.seen < 0x80 || this.understood === at) && !this.evidence.discussesThem();
  }

  private wait(draft: Draft, atEdge: string): void {
    this.drafts.push(draft);
    this.waiting.push({ draft, atEdge });
  }

  private isProven(need: RuinNeed): boolean {
    if (need === RuinNeed.nothing || need === RuinNeed.noJoining) return !this.evidence.discussesThem();
    return (this.evidence.pairs & need) !== 0;
  }

  /** What a reader sees at `at`: the blank where a ruin stands for one. */
  private seenAt(at: number): number {
    return this.blankRuinAt(at)?.text.charCodeAt(0) ?? this.codeAt(at);
  }

  /** The code unit at `at`, 0 from the cell's end on. */
  private codeAt(at: number): number {
    return at < this.end ? this.text.charCodeAt(at) : 0;
  }
}

/** East Asian and many other letters, surrogates: nothing that damage consists of. */
export function isPlain(code: number): boolean {
  return code > 0x3000 && code < 0xfeff;
}
