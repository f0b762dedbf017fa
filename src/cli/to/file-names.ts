import { distinctNames } from '../../convert/distinct-names.ts';
import { wordsOf } from '../../rows/words.ts';

/** Characters of a file name, its number and extension left out: at most 240 bytes, where systems take 255. */
const LONGEST = 60;

/** Names of devices, which Windows takes for no file whatever their extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * File names without extension: the words of each name, in small letters, or the number of the table. They differ on
 * systems that do not tell capital letters, and no name leads out of its folder.
 *
 * @param names - a name for each table, `null` where there is none
 * @param numbers - the number of each table
 */
export function fileNames(names: readonly (string | null)[], numbers: readonly number[]): string[] {
  const wanted = names.map((name, index) => {
    const words = wordsOf((name ?? '').normalize('NFC')).map((word) => word.toLowerCase());
    const file = cut(words.join('-'), '');
    if (file === '') return `table-${numbers[index] ?? index + 1}`;
    return DEVICES.test(file) ? `${file}-table` : file;
  });
  return distinctNames(
    wanted,
    (name) => name.toLowerCase(),
    (name, number) => cut(name, `-${number}`),
  );
}

function cut(name: string, suffix: string): string {
  const kept = [...name].slice(0, LONGEST - suffix.length).join('');
  return kept.replace(/-+$/, '') + suffix;
}
