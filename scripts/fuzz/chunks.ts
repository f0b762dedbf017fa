import { type StreamBreach, streamBreaches } from '../../test/incremental/stream-breaches.ts';
import { documentsOf, setNames } from './data.ts';

/**
 * Streams the shared documents, each cut at every offset at once and then elsewhere, and edits them; prints where that
 * does not give what the plain call gives, and for each set how many documents were read.
 *
 * Arguments: a part of the names of the sets, how many documents to take of each, and a seed.
 */
const [only = '', most = 'Infinity', seed = '1'] = process.argv.slice(2);
const MOST_SHOWN = 12;

/** Numbers that look random and are the same in every run: xorshift (Marsaglia 2003). */
function randomOf(start: number): (below: number) => number {
  let state = start | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

let documents = 0;
let broken = 0;
for (const name of setNames().filter((set) => set.includes(only))) {
  const random = randomOf(Number(seed) * 7919);
  const counts = new Map<StreamBreach['law'], number>();
  let read = 0;
  let wrong = 0;
  for (const { id, text } of documentsOf(name, Number(most))) {
    const found = streamBreaches(text, random);
    read++;
    if (found.length > 0) wrong++;
    for (const { law, detail } of found) {
      const count = (counts.get(law) ?? 0) + 1;
      counts.set(law, count);
      if (count <= MOST_SHOWN) console.log(`${id}\n  ${law}: ${detail}`);
    }
  }
  const laws = [...counts].map(([law, count]) => `${law} ${count}`).join(', ');
  console.log(`${name}: ${read} documents, ${wrong} that differ${laws === '' ? '' : `: ${laws}`}`);
  documents += read;
  broken += wrong;
}
console.log(`${documents} documents, ${broken} that differ`);
if (broken > 0) process.exitCode = 1;
