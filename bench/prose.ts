import { compare, short } from './harness/compare.ts';
import { proseHeavy } from './harness/documents.ts';
import { floor, hops, markdownIt, marked, name, native, ours, remark, sizeOf } from './harness/peers.ts';

const documents = proseHeavy(short ? 150_000 : 800_000);
const work = 'analyse prose-heavy real documents';
await compare(
  `${documents.length} prose-heavy real documents`,
  sizeOf(documents),
  [floor, hops, ours, native, marked, markdownIt, remark].map((candidate) => candidate(documents)),
  [
    { work, ours: name.ours, against: name.floor, atLeast: 2 },
    { work, ours: name.ours, against: name.native, atLeast: 10 },
    { work, ours: name.ours, against: name.marked, atLeast: 60 },
    { work, ours: name.ours, against: name.remark, atLeast: 3000 },
  ],
);
