import { wellFormed } from '../../write/blanks.ts';
import { distinctNames } from '../distinct-names.ts';

/** Characters that the name of a sheet may have (Excel specifications and limits). */
const LONGEST_NAME = 31;

/** Names that Excel accepts: without `[]:*?/\`, no apostrophe at an edge, at most 31 units, different but for case. */
export function sheetNames(names: readonly string[]): string[] {
  const fit = names.map((name, index) => {
    const plain = wellFormed(name).replace(/[[\]:*?/\\\u0000-\u001F\u007F]+/g, ' ');
    const fitting = cut(plain.trim().replace(/^'+|'+$/g, ''), '');
    return fitting === '' || fitting.toLowerCase() === 'history' ? `Table ${index + 1}` : fitting;
  });
  return distinctNames(
    fit,
    (name) => name.toLowerCase(),
    (name, number) => cut(name, `_${number}`),
  );
}

function cut(name: string, suffix: string): string {
  const end = LONGEST_NAME - suffix.length;
  const whole = name.slice(0, end);
  // Not through the middle of a pair.
  return (/[\uD800-\uDBFF]$/.test(whole) ? whole.slice(0, -1) : whole).trimEnd() + suffix;
}
