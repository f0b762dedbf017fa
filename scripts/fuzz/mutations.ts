/** A source of numbers that a seed decides (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const INSERTED: readonly string[] = [
  ...[
    '|',
    '||',
    '\\|',
    '\\',
    ' | ',
    '|\n|',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '`',
    '```\n',
    '> ',
    '- ',
    '    ',
    '\t',
  ],
  ...[
    '|---|',
    '| --- | --- |\n',
    '---',
    '+--+--+\n',
    '│',
    '｜',
    '&#124;',
    '&amp;',
    '<br>',
    '<div>',
    '<!--',
    '$$\n',
  ],
  ...['\u200b', '\u00a0', '\ufeff', '\0', '\ud800', '\u2028', 'â¤', '//', '"', '[', '](', '{|\n'],
];

/** The text after one to six small changes anywhere: characters put in, taken out, lines moved, doubled, joined. */
export function mutated(text: string, random: (below: number) => number): string {
  let result = text;
  for (let turns = 1 + random(6); turns > 0; turns--) {
    const at = random(result.length + 1);
    const lineStart = result.lastIndexOf('\n', at - 1) + 1;
    const lineEnd = (result.indexOf('\n', at) + 1 || result.length + 1) - 1;
    const line = result.slice(lineStart, lineEnd + 1);
    switch (random(6)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + 1 + random(4));
        break;
      case 1:
        result = result.slice(0, lineStart) + result.slice(lineEnd + 1);
        break;
      case 2:
        result = result.slice(0, lineStart) + line + result.slice(lineStart);
        break;
      case 3:
        result = `${result.slice(0, lineEnd)} ${result.slice(lineEnd + 1)}`;
        break;
      default:
        result = result.slice(0, at) + (INSERTED[random(INSERTED.length)] ?? '') + result.slice(at);
    }
  }
  return result;
}

/** The shortest text found for which `fails` still holds, by taking out ever smaller stretches. */
export function minimised(text: string, fails: (text: string) => boolean): string {
  let result = text;
  for (let size = Math.ceil(result.length / 2); size > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < result.length; ) {
      const shorter = result.slice(0, at) + result.slice(at + size);
      if (fails(shorter)) result = shorter;
      else at += size;
    }
  }
  return result;
}
