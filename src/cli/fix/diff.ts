import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';
import picocolors from 'picocolors';

/** Changed lines up to which the shortest difference is looked for: the search takes the square of their number. */
const MOST_EDITS = 4_000;

/**
 * The difference of two texts in the unified format, which `git apply` and `patch -p1` read.
 *
 * @param path - of the file, with `/` between folders
 * @param color - whether lines are coloured for a terminal
 */
export function diffOf(path: string, before: string, after: string, color: boolean): string {
  const names = [`a/${path}`, `b/${path}`] as const;
  const options = { context: 3, maxEditLength: MOST_EDITS, headerOptions: FILE_HEADERS_ONLY };
  const patch =
    createTwoFilesPatch(...names, before, after, undefined, undefined, options) ??
    allReplaced(names, before, after);
  return color ? coloured(patch) : patch;
}

/** All lines taken out, all put in. */
function allReplaced(
  [oldFileName, newFileName]: readonly [string, string],
  before: string,
  after: string,
): string {
  const old = hunkLines(before, '-');
  const mended = hunkLines(after, '+');
  const hunk = {
    oldStart: 1,
    oldLines: old.count,
    newStart: 1,
    newLines: mended.count,
    lines: [...old.lines, ...mended.lines],
  };
  return formatPatch(
    { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] },
    FILE_HEADERS_ONLY,
  );
}

function hunkLines(
  text: string,
  sign: string,
): { readonly lines: readonly string[]; readonly count: number } {
  const lines = text.split('\n').map((line) => sign + line);
  const { length } = lines;
  if (text.endsWith('\n')) return { lines: lines.slice(0, -1), count: length - 1 };
  return { lines: [...lines, '\\ No newline at end of file'], count: length };
}

function coloured(patch: string): string {
  const { bold, cyan, green, red } = picocolors.createColors(true);
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return bold(line);
    if (line.startsWith('@@')) return cyan(line);
    if (line.startsWith('+')) return green(line);
    return line.startsWith('-') ? red(line) : line;
  };
  return patch.split('\n').map(paint).join('\n');
}
