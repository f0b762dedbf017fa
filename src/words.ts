import { malformations } from './malformations/index.ts';
import type { Malformation } from './malformations/malformation.ts';
import { pageOf } from './malformations/page.ts';
import { once } from './source/once.ts';

/** What is said of a damage: one sentence, and the address of the page that explains its rule. */
export interface Words {
  readonly message: string;
  readonly url: string;
}

const byId = once(() => new Map<string, Malformation>(malformations.map((each) => [each.id, each])));

/** Says what is wrong. Told once where the same is said over and over: there may be a damage for each pipe of a text. */
export function wordsFor(): (rule: string, detail: string) => Words {
  const known = new Map<string, Map<string, Words>>();
  return (rule, detail) => {
    const ofRule = known.get(rule) ?? new Map<string, Words>();
    if (ofRule.size === 0) known.set(rule, ofRule);
    const words = ofRule.get(detail) ?? {
      message: byId().get(rule)?.message(detail) ?? rule,
      url: pageOf(rule),
    };
    ofRule.set(detail, words);
    return words;
  };
}
