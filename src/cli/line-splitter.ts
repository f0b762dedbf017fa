const LINE_FEED = 10;

/** A line, its line feed left out; `null` for one that is longer than allowed, of which nothing is kept. */
export type Line = Uint8Array | null;

/** Cuts bytes that come in chunks into lines; a line feed ends one and is left out. */
export interface LineSplitter {
  /** Takes the next chunk and gives the lines that are whole by now. */
  readonly push: (chunk: Uint8Array) => readonly Line[];
  /** Gives the last line, if it has no ending. */
  readonly end: () => readonly Line[];
}

/**
 * Makes a splitter. It keeps no more than the line that is not whole yet, and copies each byte once at most.
 *
 * @param longest - bytes that a line may have
 */
export function createLineSplitter(longest: number): LineSplitter {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const line = length > longest ? null : joined(pieces, length);
    pieces = [];
    length = 0;
    return line;
  };
  return {
    push: (chunk) => {
      const lines: Line[] = [];
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at));
        lines.push(take());
        from = at + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
      return lines;
    },
    end: () => (length === 0 ? [] : [take()]),
  };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const line = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
