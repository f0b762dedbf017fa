/**
 * The lines of a text as offsets. LF, CRLF and a lone CR end a line (CommonMark 2.1); U+2028 does not.
 * `starts[i]` is the first code unit of line `i`, `ends[i]` the one after its last, line ending excluded.
 * The last line has no ending; a text that ends with one has no empty line after it.
 */
export interface Lines {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Finds all lines of `text`, or of a stretch of it that starts and ends with a line, in time linear in its length. An
 * empty text has no line.
 */
export function scanLines(text: string, from = 0, to: number = text.length): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  // A search stops where the stretch does.
  const stretch = to === text.length ? text : text.slice(0, to);
  let at = from;
  let nextReturn = stretch.indexOf('\r', from);
  let nextFeed = stretch.indexOf('\n', from);
  while (at < to) {
    starts.push(at);
    if (nextFeed !== -1 && nextFeed < at) nextFeed = stretch.indexOf('\n', at);
    if (nextReturn !== -1 && nextReturn < at) nextReturn = stretch.indexOf('\r', at);
    if (nextReturn !== -1 && (nextFeed === -1 || nextReturn < nextFeed)) {
      ends.push(nextReturn);
      at = nextFeed === nextReturn + 1 ? nextFeed + 1 : nextReturn + 1;
    } else if (nextFeed !== -1) {
      ends.push(nextFeed);
      at = nextFeed + 1;
    } else {
      ends.push(to);
      at = to;
    }
  }
  return { count: starts.length, starts: new Int32Array(starts), ends: new Int32Array(ends) };
}

/** How many lines `scanLines` finds in a text, without a list of them. */
export function countLines(text: string): number {
  let count = text.includes('\r') ? countReturns(text) : 0;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) count++;
  const last = text.charCodeAt(text.length - 1);
  return text === '' || last === LINE_FEED || last === CARRIAGE_RETURN ? count : count + 1;
}

/** Line endings that are a CR alone. */
function countReturns(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LINE_FEED) count++;
  return count;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Counts the lines of a text above an offset where a line starts. Asked in the order of the text, all answers together
 * are linear in it. For texts without a CR.
 */
export function lineCounter(text: string): (offset: number) => number {
  let lines = 0;
  let counted = 0;
  let last = -1;
  return (offset) => {
    // Asked for each repair of a part: the search below goes to the end of what may be a long line.
    if (offset === last) return lines;
    last = offset;
    if (offset < counted) lines = counted = 0;
    for (let feed = text.indexOf('\n', counted); feed !== -1 && feed < offset; ) {
      lines++;
      counted = feed + 1;
      feed = text.indexOf('\n', counted);
    }
    return lines;
  };
}

/** The line that holds `offset`; the offset of a line ending belongs to the line that it ends. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line ending that most lines of the text use first: what an inserted line should end with. */
export function lineEndingOf(text: string): '\n' | '\r\n' | '\r' {
  const feed = text.indexOf('\n');
  const carriage = text.indexOf('\r');
  if (carriage === -1 || (feed !== -1 && feed < carriage)) return '\n';
  return text.charCodeAt(carriage + 1) === LINE_FEED ? '\r\n' : '\r';
}
