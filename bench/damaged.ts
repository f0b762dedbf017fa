import { mend } from '../src/index.ts';
import { compare, short } from './harness/compare.ts';
import { damaged } from './harness/documents.ts';
import { floor, name, native, ours, sizeOf } from './harness/peers.ts';

const size = short ? 100_000 : 800_000;
for (const file of ['wild.jsonl', 'converters.jsonl'] as const) {
  const documents = damaged(file, size);
  await compare(
    `${documents.length} texts with damaged tables (${file})`,
    sizeOf(documents),
    [
      floor(documents),
      ours(documents),
      { name: 'tablemend: mend', run: () => documents.map((text) => mend(text).length) },
      native(documents),
    ],
    [{ work: `damaged tables (${file})`, ours: name.ours, against: name.floor, atLeast: 0.15 }],
  );
}
