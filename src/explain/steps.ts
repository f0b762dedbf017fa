import { stepBlankLine } from '../malformations/blank-line-in-table.ts';
import { stepCellLines } from '../malformations/cell-per-line.ts';
import { stepLongRow } from '../malformations/long-row.ts';
import { stepRule } from '../malformations/repeated-delimiter-row.ts';
import { stepShortRow } from '../malformations/short-row.ts';
import { stepStrayPipeLine } from '../malformations/stray-pipe-line.ts';
import { stepTrailingText } from '../malformations/trailing-text.ts';
import { stepWrappedLastCell, stepWrappedRow } from '../malformations/wrapped-row.ts';
import type { Opening, Step } from '../recovery/types.ts';
import type { Region } from '../regions/region.ts';
import { stepOpenRow, stepPipelessRow, stepPlainRow } from './plain-row.ts';

/** Tries one way for a table to go on from a line on. */
export type TakeStep = (region: Region, line: number, opening: Opening) => Step | null;

/** All ways for a table to go on, each tried on each line; the cheapest explanation wins, not the first. */
export const steps: readonly TakeStep[] = [
  stepPlainRow,
  stepOpenRow,
  stepShortRow,
  stepLongRow,
  stepTrailingText,
  stepRule,
  stepBlankLine,
  stepStrayPipeLine,
  stepWrappedRow,
  stepCellLines,
  stepWrappedLastCell,
  stepPipelessRow,
];
