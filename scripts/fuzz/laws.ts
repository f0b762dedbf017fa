import type { Breach } from '../../test/laws/breach.ts';
import { engineBreaches } from '../../test/laws/engine-laws.ts';
import { OTHER_ENGINES } from '../../test/laws/engine-tables.ts';
import { gfmBreaches } from '../../test/laws/gfm-laws.ts';
import { breaches } from '../../test/laws/laws.ts';
import { documentsOf, setNames } from './data.ts';

/**
 * Holds the laws against the shared documents: the cheap ones for all of them, those that need other engines for the
 * labelled ones. Prints each breach and, for each set, how many documents break which law.
 *
 * Arguments: a part of the names of the sets, and how many documents to take of each.
 */
const [only = '', most = 'Infinity'] = process.argv.slice(2);
const MOST_SHOWN = 100;

function breachesOf(text: string, withEngines: boolean): Breach[] {
  const found = [...breaches(text), ...gfmBreaches(text)];
  return withEngines ? [...found, ...engineBreaches(text)] : found;
}

if (!OTHER_ENGINES.includes('cmark-gfm'))
  console.log('cmark-gfm is not installed: four engines instead of five.');
for (const name of setNames().filter((set) => set.includes(only))) {
  const documents = documentsOf(name, Number(most));
  const counts = new Map<string, number>();
  let broken = 0;
  for (const { id, text } of documents) {
    const found = breachesOf(text, name.startsWith('bench/'));
    if (found.length > 0) broken++;
    for (const law of new Set(found.map((breach) => breach.law))) counts.set(law, (counts.get(law) ?? 0) + 1);
    for (const { law, detail } of found)
      if ((counts.get(law) ?? 0) <= MOST_SHOWN) console.log(`${id}\n  ${law}: ${detail}`);
  }
  const laws = [...counts].map(([law, count]) => `${law} ${count}`).join(', ');
  console.log(
    `${name}: ${documents.length} documents, ${broken} with breaches${laws === '' ? '' : `: ${laws}`}`,
  );
}
