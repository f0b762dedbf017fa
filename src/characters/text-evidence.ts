import { once } from '../source/once.ts';
import { isEscapedForHtml } from './entities.ts';
import { type DamageEvidence, readDamage } from './evidence.ts';

/** What a whole text says about the characters of its cells: facts that no single cell can know. */
export interface TextEvidence {
  readonly damage: DamageEvidence;
  readonly escapedForHtml: boolean;
}

/** The evidence of a text that has no damaged characters. */
export const noEvidence: () => TextEvidence = once(() => readTextEvidence(''));

/** Reads the evidence of a text. Linear in it. */
export function readTextEvidence(text: string): TextEvidence {
  return evidenceOf(text, text);
}

/** The same, from the lines that tell of damage, and from those that tell of escapes. */
export function evidenceOf(marks: string, escapes: string): TextEvidence {
  return { damage: readDamage(marks), escapedForHtml: isEscapedForHtml(escapes) };
}
