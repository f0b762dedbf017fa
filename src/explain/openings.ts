import { openCellBlocks, openCellPerLine } from '../malformations/cell-per-line.ts';
import { openDelimiterRow } from '../malformations/delimiter-row.ts';
import { openHeaderlessTable } from '../malformations/headerless-table.ts';
import { openJoinedBareRows } from '../malformations/joined-bare-rows.ts';
import { openJoinedRows } from '../malformations/joined-rows.ts';
import { openMissingDelimiterRow } from '../malformations/missing-delimiter-row.ts';
import { openTerminalFrame } from '../malformations/terminal-frame.ts';
import { openJiraTable, openMediaWikiTable, openTextileTable } from '../malformations/wiki-table.ts';
import type { Opening } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import { openBelowTopRule } from './top-rule.ts';

/** All ways for a damaged table to begin on a line, under the separator classes of `mask`. */
export const openings: readonly ((region: Region, line: number, mask: number) => readonly Opening[])[] = [
  openDelimiterRow,
  openMissingDelimiterRow,
  openJoinedRows,
  openJoinedBareRows,
  openTerminalFrame,
  openBelowTopRule,
  openHeaderlessTable,
  openJiraTable,
  openMediaWikiTable,
  openTextileTable,
  openCellPerLine,
  openCellBlocks,
];
