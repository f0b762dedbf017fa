import { isDeepStrictEqual } from 'node:util';
import { analyze } from '../../src/analyze.ts';
import { createMender } from '../../src/engine.ts';
import { createDocument } from '../../src/incremental/document.ts';
import { createLiveMender } from '../../src/incremental/live-mender.ts';
import { mend } from '../../src/mend.ts';
import { applyEdits } from '../../src/source/edits.ts';
import type { Repair, Table } from '../../src/types.ts';
import { pieces } from './pieces.ts';

/** A text for which chunks, or edits, do not give what the plain call gives. */
export interface StreamBreach {
  readonly law: 'chunks' | 'findings' | 'live' | 'final' | 'edits';
  readonly detail: string;
}

/** Texts up to this length are cut in two at every offset, one after the other. */
const SHORT = 300;
const RANDOM_CUTS = 4;
const EDITS = 3;

/** Lines and characters that an edit puts in: they open, close or join what stands around them. */
const TYPED = [
  'x',
  '|',
  '\n',
  '\n\n',
  '',
  '# ',
  '```\n',
  '| a | b |\n',
  '|---|---|\n',
  '> ',
  '- ',
  '<!--',
  '\u200b',
  '&amp;',
];

/**
 * Cuts a text at every offset at once; where it is short, also in two at each offset, else at random offsets; and holds
 * what comes out of each stream against the plain call. Then edits it at random offsets, and holds each reading again
 * against a full one.
 *
 * @param random - gives a whole number below the one that it is given
 */
export function streamBreaches(text: string, random: (below: number) => number): StreamBreach[] {
  const found: StreamBreach[] = [];
  const all = mend(text, { level: 'all' });
  const safe = mend(text);
  const analysis = analyze(text);
  for (const sizes of cuttings(text.length, random)) {
    const chunks = pieces(text, sizes);
    const detail = `pieces of ${sizes.slice(0, 12).join(', ')}`;
    const tables: Table[] = [];
    const repairs: Repair[] = [];
    const mender = createMender({
      level: 'all',
      onSettled: (settled) => {
        tables.push(...settled.tables);
        repairs.push(...settled.repairs);
      },
    });
    let mended = '';
    for (const chunk of chunks) mended += mender.write(chunk);
    if (mended + mender.end() !== all) found.push({ law: 'chunks', detail });
    if (!isDeepStrictEqual({ tables, repairs }, analysis)) found.push({ law: 'findings', detail });
    const live = createLiveMender();
    let settled = '';
    for (const chunk of chunks) settled += live.write(chunk).settled;
    if (!safe.startsWith(settled)) found.push({ law: 'final', detail });
    if (settled + live.end() !== safe) found.push({ law: 'live', detail });
  }
  return [...found, ...editBreaches(text, random)];
}

/** Sizes of the pieces that a text of some length is cut in, a list each time. */
function cuttings(length: number, random: (below: number) => number): number[][] {
  const everywhere = [1];
  if (length <= SHORT) return [everywhere, ...Array.from({ length }, (_, at) => [at + 1, length])];
  const somewhere = Array.from({ length: RANDOM_CUTS }, () =>
    Array.from({ length: 20 }, () => 1 + random(1 + random(length))),
  );
  return [everywhere, ...somewhere];
}

function editBreaches(start: string, random: (below: number) => number): StreamBreach[] {
  const document = createDocument(start);
  let text = start;
  for (let turn = 0; turn < EDITS; turn++) {
    const at = random(text.length + 1);
    const end = Math.min(text.length, at + (random(2) === 0 ? 0 : random(40)));
    const edit = { start: at, end, text: TYPED[random(TYPED.length)] ?? '' };
    document.edit(edit);
    text = applyEdits(text, [edit]);
    if (document.text() !== text || !isDeepStrictEqual(document.analysis(), analyze(text)))
      return [{ law: 'edits', detail: `${turn + 1}. ${JSON.stringify(edit)}` }];
  }
  return [];
}
