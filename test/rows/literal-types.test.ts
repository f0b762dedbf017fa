import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { rows } from '../../src/rows/literal.ts';

const TYPES = fileURLToPath(new URL('../../src/rows/literal-types.ts', import.meta.url));
const VIRTUAL = TYPES.replace('literal-types.ts', 'literals-of-the-test.ts');

/** All that can stand in a header row: most of it text, some of it text that looks like something else. */
const texts = [
  'a',
  'b',
  'user_id',
  'Two words',
  '1',
  'é',
  'Größe',
  'a-b',
  'x > y',
  'a@b.c',
  'www.a.b',
  "it's",
];
const markup = ['**a**', '_a_', '`a`', '[a](u)', 'a \\| b', '<b>', '&amp;', '~a~', 'a*', 'a_', '_', '$a$'];
const blocks = ['# a', '- a', '1. a', '> a', '+', '=', '```', '-', '--', ':-:', ':', '$$', '[a]: b', '<!--'];
const others = [
  '',
  ' ',
  '  ',
  '年',
  '\u00a0',
  '\u200b',
  '\u3000',
  'â˘',
  'Ã©',
  'a\u00ad',
  '\ufeff',
  '__proto__',
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  fc.constantFrom(...markup),
  fc.constantFrom(...blocks),
  fc.constantFrom(...others),
  fc.string({ maxLength: 4 }),
);

/** What follows the first two lines, by the number of their cells. */
const body = fc.constantFrom<(width: number) => readonly string[]>(
  (width) => [row(width)],
  (width) => [row(width), row(width + 1), row(width + 1)],
  (width) => [row(width + 1), row(width + 1)],
  (width) => [`|${'---|'.repeat(width)}`, row(width)],
  (width) => [`|${'---|'.repeat(width + 1)}`, row(width + 1)],
  (width) => ['', row(width), '|---|', '| x |'],
  () => ['prose', '', '| x | y |', '|---|---|', '| 1 | 2 |'],
  () => [],
);

const table = fc
  .record({
    indent: fc.constantFrom(
      '',
      '',
      '',
      ' ',
      '    ',
      '\n',
      '\n    ',
      '\t',
      '\n\n  ',
      ' \r\n\t',
      '\r  ',
      '-  ',
    ),
    outer: fc.constantFrom('| % |', '| % |', '|%|', '%', '|%', '%|', '| % |  '),
    between: fc.constantFrom(' | ', '|', '  |  '),
    cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
    delimiter: fc.constantFrom('---', '---', ':-', ' :-: ', '-', '-----------------:', '- -', '-x', '–'),
    lacking: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, -1),
    ending: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n  ', '\n      '),
    body,
  })
  .map(({ indent, outer, between, cells, delimiter, lacking, ending, body }) => {
    const line = (parts: readonly string[]): string => outer.split('%').join(parts.join(between));
    const marks = Array<string>(Math.max(1, cells.length - lacking)).fill(delimiter);
    const lines = [line(cells), line(marks), ...body(cells.length)];
    return indent + lines.join(ending + indent.replace(/.*\n/s, ''));
  });

function row(width: number): string {
  return `| ${Array.from({ length: width }, (_, index) => `v${index}`).join(' | ')} |`;
}

test('the keys that a type promises are the keys that rows have', () => {
  const samples = fc.sample(table, 800);
  const { certain, broken } = compared(samples);
  expect(broken).toEqual([]);
  expect(certain).toBeGreaterThan(samples.length / 15);
});

test('no keys are promised where the engine may find others', () => {
  const damage = '| This âŁtext is â˘damaged, âŁmuch â˘damaged. |';
  const traps = [
    `| a âŁb |\n|---|\n${damage}`,
    '|--|\n|---|\n| 1 |',
    '|   |\n|---|\n|---|\n| 1 |',
    'a | b\n- | -\n\n| c |\n|---|\n| 1 |',
    '    | a |\n  |---|\n\n| c |\n|---|\n| 1 |',
    '\u00a0| a |\n|---|\n| 1 |',
    '| a |\u2028\n|---|\n| 1 |',
    '|> a | \u200b|\n|---|---|\n| 1 | 2 |',
  ];
  expect(keysOfTypes(traps)).toEqual(traps.map(() => null));
});

test('a text that is too much for the compiler has plain records, and is no error', () => {
  const wide = Array.from({ length: 1100 }, (_, index) => `c${index}`);
  const texts = [
    `| ${'a'.repeat(1100)} | b |\n|---|---|\n`,
    `| a${' '.repeat(20_000)} |\n|---|\n`,
    `| a |\n|${'-'.repeat(20_000)}|\n`,
    `| ${wide.join(' | ')} |\n${'|-'.repeat(wide.length)}\n`,
    `${'\n'.repeat(1100)}| a |\n|---|\n`,
    `${' '.repeat(1100)}| a |\n${' '.repeat(1100)}|---|\n`,
    'prose with a | '.repeat(1000),
  ];
  expect(keysOfTypes(texts)).toEqual(texts.map(() => null));
});

test('letters of which a type is certain stay in headers, however damaged the text is', () => {
  const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => letter > '\u007f' && letter.toUpperCase() !== letter.toLowerCase(),
  );
  // These two stand in most ruins: their types are plain records. Latin letters stand in others, the rest is far away.
  const harmless = letters.filter(
    (letter, index) => letter !== 'Â' && letter !== 'â' && (letter < '\u0250' || index % 20 === 0),
  );
  const headers = harmless.flatMap((letter) => [
    letter,
    `a ${letter}b`,
    `${letter}\u0141`,
    `${letter}\u0104 c`,
  ]);
  const samples: string[] = [];
  for (let at = 0; at < headers.length; at += 20) {
    const chunk = headers.slice(at, at + 20);
    samples.push(
      `| ${chunk.join(' | ')} |\n${'|-'.repeat(chunk.length)}\n| This âŁtext is â˘damaged, âŁmuch â˘damaged. | 20Â € |\n`,
    );
  }
  expect(compared(samples)).toEqual({ certain: samples.length, broken: [] });
});

/** How many types promise keys, and which of them keys that the rows do not have. */
function compared(samples: readonly string[]): { certain: number; broken: unknown[] } {
  const promised = keysOfTypes(samples);
  const broken: unknown[] = [];
  let certain = 0;
  for (const [index, text] of samples.entries()) {
    const keys = promised[index] ?? null;
    if (keys === null) continue;
    certain++;
    const found = rows<string>(text);
    if (found.some((row) => !keys.every((key) => Object.hasOwn(row, key))))
      broken.push({ text, keys, found });
  }
  return { certain, broken };
}

/** For each text the keys that its type has; `null` where it is a plain record. */
function keysOfTypes(samples: readonly string[]): (string[] | null)[] {
  const declared = samples.map(
    (text, index) => `export declare const row${index}: LiteralRow<${JSON.stringify(text)}>;`,
  );
  const source = [`import type { LiteralRow } from './literal-types.ts';`, ...declared].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    lib: ['lib.es5.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, version, ...others) =>
    name === VIRTUAL ? ts.createSourceFile(name, source, version) : read(name, version, ...others);
  const program = ts.createProgram([VIRTUAL], options, host);
  const file = program.getSourceFile(VIRTUAL);
  if (file === undefined) throw new Error('the compiler should have read the file');
  expect(program.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(file);
  const types = new Map(
    (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => [
      symbol.name,
      checker.getTypeOfSymbol(symbol),
    ]),
  );
  return samples.map((_, index) => {
    const type = types.get(`row${index}`);
    if (type === undefined) throw new Error('each text should have a type');
    if (checker.getIndexInfosOfType(type).length > 0) return null;
    return type.getProperties().map(({ name }) => name);
  });
}
