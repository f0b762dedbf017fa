const LINE_FEED = 10;

/** Cuts bytes that come in chunks into lines; a line feed ends one and is left out. */
export interface LineSplitter {
  /** Takes the next chunk and gives the lines that are whole by now. */
  readonly push: (chunk: Uint8Array) => readonly Uint8Array[];
  /** Gives the last line, if it has no ending. */
  readonly end: () => readonly Uint8Array[];
}

/** Makes a splitter. It keeps no more than the line that is not whole yet, and copies each byte once at most. */
export function createLineSplitter(): LineSplitter {
  let pieces: Uint8Array[] = [];
  const take = (): Uint8Array => {
    const [only] = pieces;
    const line = pieces.length === 1 && only !== undefined ? only : joined(pieces);
    pieces = [];
    return line;
  };
  return {
    push: (chunk) => {
      const lines: Uint8Array[] = [];
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
        pieces.push(chunk.subarray(from, at));
        lines.push(take());
        from = at + 1;
      }
      if (from < chunk.length) pieces.push(chunk.subarray(from));
      return lines;
    },
    end: () => (pieces.length === 0 ? [] : [take()]),
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const line = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
