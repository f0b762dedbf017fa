import { createDocument } from '../src/incremental/index.ts';
import { analyze } from '../src/index.ts';
import { compare } from './harness/compare.ts';
import { hasDocuments, longMessage, proseHeavy, tableHeavy } from './harness/documents.ts';

/** One document of 1 MB, real text where there is some, in which one character after the other is typed or taken out. */
const SIZE = 1_000_000;
const text = hasDocuments
  ? [...proseHeavy(0.6 * SIZE), ...tableHeavy(0.4 * SIZE)].join('\n\n').slice(0, SIZE)
  : longMessage(SIZE);
const document = createDocument(text);
let turn = 0;

/** Types a character somewhere, or takes out the one that was typed last. Spots are spread over the whole text. */
function edit(): number {
  const start = ((turn >> 1) * 614_657) % text.length;
  const change = turn % 2 === 0 ? { start, end: start, text: 'x' } : { start, end: start + 1, text: '' };
  turn++;
  return document.edit(change).analysis.tables.length;
}

/** The same, with the findings of the whole text asked for each time. */
function editAndList(): number {
  edit();
  return document.analysis().tables.length;
}

const names = { edit: 'an edit', list: 'an edit and all findings', full: 'a full read' };
await compare(
  'reading again after an edit',
  text.length,
  [
    { name: names.edit, run: edit },
    { name: names.list, run: editAndList },
    { name: names.full, run: () => analyze(text).tables.length },
  ],
  [
    {
      work: 're-reading a 1 MB document after a one-character edit',
      ours: names.edit,
      against: names.full,
      atMost: 0.02,
    },
    { work: 'the same, all findings listed', ours: names.list, against: names.full, atMost: 0.1 },
  ],
);
