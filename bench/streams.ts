import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remend from 'remend';
import { type Any_Renderer, parser, parser_end, parser_write } from 'streaming-markdown';
import { unified } from 'unified';
import { createLiveMender } from '../src/incremental/index.ts';
import { createMender } from '../src/index.ts';
import { compare, short } from './harness/compare.ts';
import { longMessage } from './harness/documents.ts';
import type { Candidate } from './harness/measure.ts';

/** One message of 10 KB, shown anew with each of the pieces that it comes in. */
const text = longMessage(10_000);
const pieces = Array.from({ length: 1300 }, (_, i) =>
  text.slice(Math.floor((i * text.length) / 1300), Math.floor(((i + 1) * text.length) / 1300)),
);
const names = {
  ours: 'tablemend: createMender',
  live: 'tablemend: createLiveMender, pending shown',
  theirs: 'streaming-markdown',
  remend: 'remend, the whole text each time',
  remark: 'remark-gfm, the whole text each time',
};

function mended(): number {
  const mender = createMender();
  let length = 0;
  for (const piece of pieces) length += mender.write(piece).length;
  return length + mender.end().length;
}

function shown(): number {
  const mender = createLiveMender();
  let length = 0;
  for (const piece of pieces) {
    const { settled, pending } = mender.write(piece);
    length += settled.length + pending.length;
  }
  return length + mender.end().length;
}

function streamed(): number {
  let events = 0;
  const count = (): void => {
    events++;
  };
  const renderer: Any_Renderer = {
    data: undefined,
    add_token: count,
    end_token: count,
    add_text: count,
    set_attr: count,
  };
  const state = parser(renderer);
  for (const piece of pieces) parser_write(state, piece);
  parser_end(state);
  return events;
}

/** For a candidate that reads the whole text at each piece. */
function grown(read: (soFar: string) => number): number {
  let soFar = '';
  let sum = 0;
  for (const piece of pieces) {
    soFar += piece;
    sum += read(soFar);
  }
  return sum;
}

const processor = unified().use(remarkParse).use(remarkGfm);
const remark: Candidate = {
  name: names.remark,
  run: () => grown((soFar) => processor.parse(soFar).children.length),
};
const candidates: Candidate[] = [
  { name: names.ours, run: mended },
  { name: names.live, run: shown },
  { name: names.theirs, run: streamed },
  { name: names.remend, run: () => grown((soFar) => remend(soFar).length) },
];
const work = 'a 10 KB message arriving in 1,300 pieces, total';
const goals = [
  { work, ours: names.ours, against: names.theirs, atMost: 3 },
  { work: `${work}, pending shown`, ours: names.live, against: names.theirs, atMost: 3 },
];
// Half a minute a round.
if (!short) {
  candidates.push(remark);
  goals.push({ work, ours: names.live, against: names.remark, atMost: 0.001 });
}
await compare('a message in 1,300 pieces', text.length, candidates, goals);
