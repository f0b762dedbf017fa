import { lineBreakIn } from '../../lint/line-break.ts';
import type { FileOptions } from '../config/config.ts';
import type { FixOptions } from './fix-text.ts';

/** Options of the document of a name, complete. How much a rule matters is for `lint`; here it is on or off. */
export function fixOptions(
  path: string,
  { level = 'safe', rules = {}, formatTables }: FileOptions,
): FixOptions {
  const off: Record<string, 'off'> = {};
  for (const [id, setting] of Object.entries(rules)) if (setting === 'off') off[id] = setting;
  return { level, rules: off, lineBreak: lineBreakIn(path), formatTables };
}
