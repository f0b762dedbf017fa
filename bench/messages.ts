import { compare, short } from './harness/compare.ts';
import { messages } from './harness/documents.ts';
import { floor, marked, name, native, ours, sizeOf } from './harness/peers.ts';

const documents = messages(short ? 5_000 : 100_000);
await compare(
  `${documents.length} small messages with a table`,
  sizeOf(documents),
  [floor, ours, native, marked].map((candidate) => candidate(documents)),
  [
    {
      work: `${documents.length} small messages with a table`,
      ours: name.ours,
      against: name.native,
      atLeast: 2,
    },
  ],
);
