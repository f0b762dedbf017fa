import fc from 'fast-check';

/** What can happen to a text with a table on its way. */
export interface Damage {
  readonly name: string;
  /** The damaged text; `pick` is any number, for the line or the cell that it happens to. */
  readonly apply: (text: string, pick: number) => string;
}

function onLines(name: string, change: (lines: string[], pick: number) => string[]): Damage {
  return { name, apply: (text, pick) => change(text.split('\n'), pick).join('\n') };
}

function onEachRow(name: string, change: (row: string) => string): Damage {
  return onLines(name, (lines) => lines.map((line) => (line.includes('|') ? change(line) : line)));
}

function onOneRow(name: string, change: (row: string) => string): Damage {
  return onLines(name, (lines, pick) => {
    const rows = lines.flatMap((line, at) => (line.includes('|') ? [at] : []));
    const chosen = rows[pick % Math.max(1, rows.length)];
    return lines.map((line, at) => (at === chosen ? change(line) : line));
  });
}

const isDelimiterRow = (line: string): boolean => /^[\s>|:-]*-[\s|:-]*$/.test(line);

function folded(line: string, width: number): string {
  const parts: string[] = [];
  for (let at = 0; at < line.length; at += width) parts.push(line.slice(at, at + width));
  return parts.join('\n');
}

export const damages: readonly Damage[] = [
  onLines('drop the delimiter row', (lines) => lines.filter((line) => !isDelimiterRow(line))),
  onLines('repeat the delimiter row', (lines, pick) => {
    const row = lines.find(isDelimiterRow);
    return row === undefined
      ? lines
      : [...lines.slice(0, pick % lines.length), row, ...lines.slice(pick % lines.length)];
  }),
  onLines('shorten the delimiter row', (lines) =>
    lines.map((line) => (isDelimiterRow(line) ? line.replace(/\|[^|]*\|?\s*$/, '|') : line)),
  ),
  onLines('draw the delimiter row with pluses', (lines) =>
    lines.map((line) => (isDelimiterRow(line) ? line.replace(/(?<=-)\s*\|\s*(?=[:-])/g, '+') : line)),
  ),
  onLines('drop the header row', (lines) => lines.filter((_, at) => !isDelimiterRow(lines[at + 1] ?? ''))),
  onLines('put a blank line after every line', (lines) => lines.flatMap((line) => [line, ''])),
  onLines('put one blank line in', (lines, pick) => [
    ...lines.slice(0, pick % lines.length),
    '',
    ...lines.slice(pick % lines.length),
  ]),
  onLines('drop blank lines', (lines) => lines.filter((line) => line.trim() !== '')),
  { name: 'join all lines', apply: (text) => text.replace(/\n/g, ' ') },
  onLines('join two lines', (lines, pick) => {
    const at = pick % lines.length;
    return [...lines.slice(0, at), `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`, ...lines.slice(at + 2)];
  }),
  onLines('fold', (lines, pick) => lines.map((line) => folded(line, 8 + (pick % 40)))),
  onLines('glue prose below', (lines) =>
    lines.flatMap((line, at) =>
      line.includes('|') && !lines[at + 1]?.includes('|') ? [line, 'Some words.'] : [line],
    ),
  ),
  onLines('glue prose above', (lines) =>
    lines.flatMap((line, at) =>
      line.includes('|') && !lines[at - 1]?.includes('|') ? ['Some words:', line] : [line],
    ),
  ),
  onLines('put a pipe on its own line', (lines, pick) => [
    ...lines.slice(0, pick % lines.length),
    '|',
    ...lines.slice(pick % lines.length),
  ]),
  onEachRow('escape the pipes', (row) => row.replace(/\|/g, '\\|')),
  onEachRow('box bars', (row) => row.replace(/\|/g, '│')),
  onEachRow('full-width bars', (row) => row.replace(/\|/g, '｜')),
  onEachRow('pipe entities', (row) => row.replace(/\|/g, '&#124;')),
  onEachRow('double the outer pipe', (row) => row.replace(/^\|/, '||')),
  onEachRow('strip leading pipes', (row) => row.replace(/^\s*\|\s?/, '')),
  onEachRow('strip trailing pipes', (row) => row.replace(/\s?\|\s*$/, '')),
  onEachRow('unescape pipes', (row) => row.replace(/\\\|/g, '|')),
  onOneRow('cut a row short', (row) => row.replace(/\|[^|]*\|?\s*$/, '|')),
  onOneRow('add a cell', (row) => `${row} more |`),
  onOneRow('break a row', (row) => row.replace(/ (?=[^ ]*$)/, '\n')),
  onOneRow('text behind a row', (row) => `${row} And some words.`),
  onOneRow('break after each pipe', (row) => row.replace(/\| /g, '|\n')),
  onOneRow('an invisible character', (row) => row.replace(/ /, ' \u200b')),
  onLines('quote', (lines) => lines.map((line) => `> ${line}`)),
  onLines('lose a quote marker', (lines, pick) =>
    lines.map((line, at) => (at === pick % lines.length ? line.replace(/^> /, '') : line)),
  ),
  onLines('put into a list item', (lines) => lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))),
  onLines('indent', (lines) => lines.map((line) => `    ${line}`)),
  onLines('comment out', (lines) => lines.map((line) => `// ${line}`)),
  onLines('frame', (lines) =>
    lines.flatMap((line, at) =>
      line.includes('|') && !lines[at + 1]?.includes('|')
        ? [line, line.replace(/[^|]/g, '-').replace(/\|/g, '+')]
        : [line],
    ),
  ),
  { name: 'CRLF', apply: (text) => text.replace(/\r?\n/g, '\r\n') },
  { name: 'CR', apply: (text) => text.replace(/\r?\n/g, '\r') },
  { name: 'truncate', apply: (text, pick) => text.slice(0, text.length - (pick % Math.max(1, text.length))) },
  {
    name: 'escape for HTML',
    apply: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  },
  { name: 'em dashes', apply: (text) => text.replace(/--/g, '—') },
];

const plain = ['a', 'Name', 'Value', '42', '3.14', 'two words', 'x\\|y', '[l](u)', ''];
const awkward = [
  '-',
  '`a\\|b`',
  '`',
  '``',
  '<b>',
  '&amp;',
  '# x',
  '- x',
  '> x',
  '1. x',
  '\u00a0',
  '表',
  '👍',
  '\\',
  '$',
  '"',
];

function tablesOf(cell: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .record({ columns: fc.integer({ min: 1, max: 5 }), before: fc.boolean(), after: fc.boolean() })
    .chain(({ columns, before, after }) =>
      fc
        .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 7 })
        .map((rows) => {
          const lines = rows.map((row) => `| ${row.join(' | ')} |`);
          lines.splice(1, 0, `| ${new Array<string>(columns).fill('---').join(' | ')} |`);
          const words = (text: string[], there: boolean): string[] => (there ? text : []);
          return [
            ...words(['Some words.', ''], before),
            ...lines,
            ...words(['', 'More words.'], after),
            '',
          ].join('\n');
        }),
    );
}

/** A clean table of ordinary cells in a document of a few lines. */
export const plainTables: fc.Arbitrary<string> = tablesOf(fc.constantFrom(...plain));

/** The same with cells that hold anything that means something elsewhere. */
export const tables: fc.Arbitrary<string> = tablesOf(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...plain) },
    { weight: 1, arbitrary: fc.constantFrom(...awkward) },
  ),
);

/** One table or two after up to `most` damages, with the names of these. */
export function damagedTables(most: number): fc.Arbitrary<{ text: string; chain: string }> {
  return fc
    .record({
      documents: fc.array(tables, { minLength: 1, maxLength: 2 }),
      chain: fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(1000)), { maxLength: most }),
    })
    .map(({ documents, chain }) => ({
      text: chain.reduce((text, [damage, pick]) => damage.apply(text, pick), documents.join('\n')),
      chain: chain.map(([{ name }]) => name).join(', '),
    }));
}
