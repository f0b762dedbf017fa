import type { Align } from '../types.ts';
import { expected } from './expected.ts';
import type { LineBreak } from './markdown-cell.ts';
import { alignList, alignment } from './table-data.ts';
import { displayWidth } from './width.ts';

/** How a table is laid out: a preset for `padding`, `alignDelimiters` and the length of the delimiter cells. */
export type TableStyle = 'minimal' | 'compact' | 'aligned';

/** Options of `serialize`. */
export interface SerializeOptions {
  /**
   * `minimal` (the default): one blank around each cell, delimiter cells of three characters. `compact`: no blanks,
   * delimiter cells as short as they can be. `aligned`: columns padded to equal display width.
   */
  readonly style?: TableStyle;
  /** Whether cells are plain text, to be shown exactly as they are; by default they are Markdown. */
  readonly text?: boolean;
  /** What a line break inside a cell becomes: `<br>` (`br`, the default) or a space. */
  readonly lineBreak?: LineBreak;
  /** Column alignments instead of the table's own: one for all columns or a list. */
  readonly align?: Align | readonly Align[];
  /** Whether a blank stands between a cell and the pipes around it. */
  readonly padding?: boolean;
  /** Whether the pipes of all rows stand below each other. */
  readonly alignDelimiters?: boolean;
  /** Width of a cell in columns, instead of its display width. */
  readonly stringLength?: (text: string) => number;
  /** What ends a line: `\n` (the default), `\r\n` or `\r`. There is none after the last line. */
  readonly lineEnding?: '\n' | '\r\n' | '\r';
  /** What each line starts with: indentation, or the prefix of a container, such as `> `. */
  readonly indent?: string;
}

/** Options of `serialize`, checked and complete. */
export interface Settings {
  readonly text: boolean;
  readonly lineBreak: LineBreak;
  readonly align: Align | readonly Align[] | undefined;
  readonly padding: boolean;
  readonly alignDelimiters: boolean;
  readonly delimiterWidth: number;
  readonly stringLength: (text: string) => number;
  readonly lineEnding: string;
  readonly indent: string;
}

interface StylePreset {
  readonly padding: boolean;
  readonly alignDelimiters: boolean;
  readonly delimiterWidth: number;
}

const STYLES: Readonly<Record<TableStyle, StylePreset>> = {
  minimal: { padding: true, alignDelimiters: false, delimiterWidth: 3 },
  compact: { padding: false, alignDelimiters: false, delimiterWidth: 1 },
  aligned: { padding: true, alignDelimiters: true, delimiterWidth: 3 },
};

/** The names of the styles. */
export const tableStyles: readonly TableStyle[] = ['minimal', 'compact', 'aligned'];

const NAMES: readonly string[] = [
  'style',
  'text',
  'lineBreak',
  'align',
  'padding',
  'alignDelimiters',
  'stringLength',
  'lineEnding',
  'indent',
] satisfies (keyof SerializeOptions)[];

/**
 * Checks the options and fills in what is not given.
 *
 * @throws {TypeError} when an option has a wrong value or there is none of that name
 */
export function settingsOf(options: SerializeOptions): Settings {
  if (typeof options !== 'object' || options === null) throw expected('options', 'an object', options);
  for (const name of Object.keys(options)) {
    if (!NAMES.includes(name)) throw expected('an option', `one of ${NAMES.join(', ')}`, name);
  }
  const preset = STYLES[oneOf(options.style, 'style', ['minimal', 'compact', 'aligned'])];
  return {
    text: flag(options.text, 'text', false),
    lineBreak: oneOf(options.lineBreak, 'lineBreak', ['br', 'space']),
    align: Array.isArray(options.align)
      ? alignList(options.align)
      : options.align === undefined
        ? undefined
        : alignment(options.align, 'align'),
    padding: flag(options.padding, 'padding', preset.padding),
    alignDelimiters: flag(options.alignDelimiters, 'alignDelimiters', preset.alignDelimiters),
    delimiterWidth: preset.delimiterWidth,
    stringLength: measure(options.stringLength),
    lineEnding: oneOf(options.lineEnding, 'lineEnding', ['\n', '\r\n', '\r']),
    indent: linePrefix(options.indent),
  };
}

/** The value if it is among the choices; the first of them if there is no value. */
function oneOf<Choice extends string>(
  value: unknown,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw expected(name, `one of ${choices.map((each) => JSON.stringify(each)).join(', ')}`, value);
  }
  return choice;
}

function flag(value: unknown, name: string, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (typeof value !== 'boolean') throw expected(name, 'true or false', value);
  return value;
}

function measure(value: SerializeOptions['stringLength']): (text: string) => number {
  if (value === undefined) return displayWidth;
  if (typeof value !== 'function') throw expected('stringLength', 'a function', value);
  return (text) => {
    const width: unknown = value(text);
    if (typeof width === 'number' && Number.isSafeInteger(width) && width >= 0) return width;
    throw expected('what stringLength returns', 'an integer of at least 0', width);
  };
}

function linePrefix(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || /[\r\n]/.test(value)) {
    throw expected('indent', 'a string without line endings', value);
  }
  return value;
}
