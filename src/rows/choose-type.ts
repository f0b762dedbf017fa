import { candidateTypes, type Reading } from './candidates.ts';
import { mayBeVersions, namesIdentifiers, speaksOf } from './identifiers.ts';
import { datePatterns } from './kinds/date.ts';
import { cut, isClearUnit } from './kinds/quantity.ts';
import type { ColumnType, Kind } from './kinds/types.ts';
import { readValue } from './kinds/value.ts';
import type { Evidence, Reason } from './table-schema.ts';

/** A cell that is not missing: its row and plain text. */
export interface Entry {
  readonly row: number;
  readonly text: string;
}

/** What is known of a column beside its cells. */
export interface Circumstances {
  readonly header: string;
  /** The kind that the caller asks for. */
  readonly kind: Kind | null;
  /** How many rows have no value in the column. */
  readonly blank: number;
  /** Whether any row has a cell there. */
  readonly present: boolean;
  readonly reading: Reading;
  /** The share of cells that may fail. */
  readonly tolerance: number;
}

/** A type, and the evidence for it. */
export interface Choice extends Pick<Evidence, 'reason' | 'nearest' | 'failed'> {
  readonly type: ColumnType;
}

/** Chooses the type of a column: the first candidate that fits its cells and that nothing else speaks against. */
export function chooseType(entries: readonly Entry[], circumstances: Circumstances): Choice {
  const { kind, tolerance } = circumstances;
  if (kind === 'text') return asText('chosen', []);
  if (entries.length === 0) return emptyChoice(circumstances);
  const texts = entries.map(({ text }) => text);
  const allowed = kind === null ? Math.floor(tolerance * texts.length) : texts.length;
  const candidates = rated(candidatesOf(texts, circumstances), texts, allowed);
  let best: Rated | undefined;
  for (const candidate of candidates) if (candidate.fits > (best?.fits ?? 0)) best = candidate;
  if (best === undefined) return asText('mixed', []);
  const { type } = best;
  const failed = entries.filter(({ text }) => readValue(text, type) === undefined);
  if (kind !== null) return { type, reason: 'chosen', nearest: kind, failed };
  const rivals = candidates
    .filter(({ fits }) => fits >= texts.length - allowed)
    .map((candidate) => candidate.type);
  const doubt = failed.length > allowed ? 'mixed' : doubtOf(type, rivals, texts, circumstances);
  if (doubt !== null) return { ...asText(doubt, failed), nearest: type.kind };
  return { type, reason: 'fits', nearest: type.kind, failed };
}

function asText(reason: Reason, failed: readonly Entry[]): Choice {
  return { type: { kind: 'text' }, reason, nearest: 'text', failed };
}

function emptyChoice({ present }: Circumstances): Choice {
  if (!present) return asText('empty', []);
  return { type: { kind: 'missing' }, reason: 'empty', nearest: 'missing', failed: [] };
}

function candidatesOf(texts: readonly string[], { kind, reading }: Circumstances): ColumnType[] {
  const types = candidateTypes(texts, reading);
  if (kind === null) return types;
  const asked = types.filter((type) => type.kind === kind);
  return asked.concat(asked.flatMap((type) => zeroFilled(type, texts)));
}

/** Numbers with leading zeros, for the caller who says that these are numbers: `007` as 7 in three digits. */
function zeroFilled(type: ColumnType, texts: readonly string[]): ColumnType[] {
  if (type.kind !== 'integer' && type.kind !== 'bigint') return [];
  const digits = texts.reduce((least, text) => Math.min(least, text.length), 400);
  return [{ ...type, number: { ...type.number, digits } }];
}

interface Rated {
  readonly type: ColumnType;
  readonly fits: number;
}

/**
 * How many texts each candidate fits. One that fits less than half of them is not wanted, nor, once there is one
 * that fits all, one that fits too few: counting ends there.
 */
function rated(types: readonly ColumnType[], texts: readonly string[], allowed: number): Rated[] {
  let mayFail = Math.max(allowed, Math.floor(texts.length / 2));
  const list: Rated[] = [];
  for (const type of types) {
    let failed = 0;
    for (let index = 0; index < texts.length && failed <= mayFail; index++) {
      if (readValue(texts[index] ?? '', type) === undefined) failed++;
    }
    if (failed <= mayFail) list.push({ type, fits: texts.length - failed });
    if (failed === 0) mayFail = allowed;
  }
  return list;
}

/** What speaks against a type that fits. */
function doubtOf(
  type: ColumnType,
  rivals: readonly ColumnType[],
  texts: readonly string[],
  { header, blank }: Circumstances,
): Reason | null {
  switch (type.kind) {
    case 'integer':
    case 'bigint':
    case 'decimal':
      if (texts.every(isCompactDate)) return 'ambiguous-date';
      if (type.kind === 'decimal' && mayBeVersions(texts, header)) return 'identifier';
      return namesIdentifiers(header) ? 'identifier' : null;
    case 'boolean':
      return blank > 0 && new Set(texts).size < 2 ? 'one-sided' : null;
    case 'date':
      return ordersOf(rivals).size > 1 ? 'ambiguous-date' : null;
    case 'duration':
    case 'size':
      return unitsAreClear(type.kind, texts, header) ? null : 'vague-unit';
    default:
      return null;
  }
}

/** `2h` beside `45m` leaves no doubt; `6M` beside `40K` does, as both may count anything. */
function unitsAreClear(kind: 'duration' | 'size', texts: readonly string[], header: string): boolean {
  const units = new Set(texts.map((text) => cut(text)?.unit ?? ''));
  if (speaksOf(kind, header) || (kind === 'duration' && units.size > 1)) return true;
  return [...units].some((unit) => isClearUnit(unit, kind));
}

/** In how many orders the dates of a column can be read. */
function ordersOf(types: readonly ColumnType[]): ReadonlySet<string | null> {
  const orders = new Set<string | null>();
  for (const type of types) {
    if (type.kind !== 'date') continue;
    orders.add(datePatterns().find(({ pattern }) => pattern === type.pattern)?.order ?? null);
  }
  return orders;
}

/** `20240131`, `202401`: a number, or a day or month without marks. */
function isCompactDate(text: string): boolean {
  if (!/^(?:19|20)\d{4}(?:\d\d)?$/.test(text)) return false;
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6) || '01'}`;
  return readValue(iso, { kind: 'date', pattern: 'YYYY-MM-DD' }) !== undefined;
}
