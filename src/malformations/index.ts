import { blankLineInTable } from './blank-line-in-table.ts';
import { cellPerLine } from './cell-per-line.ts';
import { damagedCharacters } from './damaged-characters.ts';
import { delimiterRow } from './delimiter-row.ts';
import { doubledOuterPipe } from './doubled-outer-pipe.ts';
import { escapedEntities } from './escaped-entities.ts';
import { gluedProse } from './glued-prose.ts';
import { headerlessTable } from './headerless-table.ts';
import { joinedBareRows } from './joined-bare-rows.ts';
import { joinedRows } from './joined-rows.ts';
import { linePrefix } from './line-prefix.ts';
import { longRow } from './long-row.ts';
import { lookalikePipe } from './lookalike-pipe.ts';
import { lostQuoteMarker } from './lost-quote-marker.ts';
import type { Malformation } from './malformation.ts';
import { missingDelimiterRow } from './missing-delimiter-row.ts';
import { repeatedDelimiterRow } from './repeated-delimiter-row.ts';
import { shiftedRow } from './shifted-row.ts';
import { shortHeader } from './short-header.ts';
import { shortRow } from './short-row.ts';
import { splitDelimiterRow } from './split-delimiter-row.ts';
import { strayPipeLine } from './stray-pipe-line.ts';
import { terminalFrame } from './terminal-frame.ts';
import { trailingText } from './trailing-text.ts';
import { unescapedPipe } from './unescaped-pipe.ts';
import { wikiTable } from './wiki-table.ts';
import { wrappedRow } from './wrapped-row.ts';

/** All malformations, by what they concern: the table, its delimiter row, its rows, its cells. */
export const malformations: readonly Malformation[] = [
  gluedProse,
  joinedRows,
  joinedBareRows,
  blankLineInTable,
  missingDelimiterRow,
  delimiterRow,
  splitDelimiterRow,
  repeatedDelimiterRow,
  shortHeader,
  shortRow,
  shiftedRow,
  longRow,
  wrappedRow,
  trailingText,
  strayPipeLine,
  unescapedPipe,
  damagedCharacters,
  escapedEntities,
  lookalikePipe,
  doubledOuterPipe,
  terminalFrame,
  headerlessTable,
  wikiTable,
  cellPerLine,
  linePrefix,
  lostQuoteMarker,
];
