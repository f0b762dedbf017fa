import { analyze } from '../src/index.ts';
import { compare, short } from './harness/compare.ts';
import { tableHeavy } from './harness/documents.ts';
import { floor, hops, markdownIt, marked, name, native, remark, sizeOf } from './harness/peers.ts';

const documents = tableHeavy(short ? 150_000 : 800_000);
const work = 'analyse and read all rows of table-heavy real documents';
const ours = 'tablemend: analyze, every cell read';

/** Looks at each cell of each row, as somebody who wants the rows does. */
function readRows(): number {
  let read = 0;
  for (const text of documents)
    for (const { rows } of analyze(text).tables)
      for (const row of rows) for (const cell of row) read += cell.text.length + cell.start;
  return read;
}

await compare(
  `${documents.length} table-heavy real documents`,
  sizeOf(documents),
  [
    floor(documents),
    hops(documents),
    { name: ours, run: readRows },
    native(documents),
    marked(documents),
    markdownIt(documents),
    remark(documents),
  ],
  [
    { work, ours, against: name.floor, atLeast: 0.35 },
    { work, ours, against: name.native, atLeast: 2 },
    { work, ours, against: name.marked, atLeast: 10 },
  ],
);
