/**
 * The type of a row of a table that is written as a string literal: one `string` for each header cell, under the
 * key that `columnsOf` gives it at run time. Where the key cannot be told from the literal alone (a wide string,
 * inline markup, an escaped pipe, two equal headers, text before the table) it is `Record<string, string>`.
 *
 * Only the first two lines are looked at, and only the header row is taken apart: the cost to the compiler does not
 * grow with the table.
 */
export type LiteralRow<Text extends string> = string extends Text
  ? WideRow
  : RowOf<HeaderKeys<SkipBlank<Text>>>;

type WideRow = Record<string, string>;

/** `Unknown` is the mark of a header that gives no keys. */
type Unknown = null;

type RowOf<Keys> = Keys extends readonly string[] ? { [Key in Keys[number]]: string } : WideRow;

/** Drops the line feed and the indentation before the table. */
type SkipBlank<Text extends string> = Text extends `${Blank}${infer Rest}` ? SkipBlank<Rest> : Text;

type Blank = ' ' | '\n' | '\t' | '\r';

type HeaderKeys<Text extends string> = Text extends `${infer Header}\n${infer Rest}`
  ? IsDelimiter<SkipBlank<Rest>> extends true
    ? Header extends Markup
      ? Unknown
      : CellKeys<Inner<TrimEnd<WithoutReturn<Header>>>, []>
    : Unknown
  : Unknown;

type IsDelimiter<Text extends string> = Text extends `${'' | '|'}${'' | ' '}${'' | ':'}-${string}`
  ? true
  : false;

/** What may be more than text in a header row, or a blank of another kind. An underscore inside a word is not. */
type Markup =
  | `${string}${'\\' | '`' | '*' | '~' | '[' | '<' | '&' | 'http' | '\t'}${string}`
  | `${string}${' ' | '|' | '(' | '"' | "'" | '-' | '/' | '.'}_${string}`
  | `_${string}`;

type WithoutReturn<Header extends string> = Header extends `${infer Rest}\r` ? Rest : Header;

/** Without leading and trailing pipe. */
type Inner<Header extends string> = Header extends `|${infer Rest}`
  ? WithoutTrailing<Rest>
  : WithoutTrailing<Header>;

type WithoutTrailing<Header extends string> = Header extends `${infer Rest}|` ? Rest : Header;

/** One key a cell; `Unknown` as soon as a cell is like an earlier one. */
type CellKeys<
  Cells extends string,
  Keys extends readonly string[],
> = Cells extends `${infer Cell}|${infer Rest}`
  ? AddKey<KeyOf<Trim<Cell>, Keys>, Keys> extends infer Next extends readonly string[]
    ? CellKeys<Rest, Next>
    : Unknown
  : AddKey<KeyOf<Trim<Cells>, Keys>, Keys>;

type AddKey<Key extends string, Keys extends readonly string[]> = Key extends Keys[number]
  ? Unknown
  : [...Keys, Key];

/** A column without a header is called by its place, from 1. */
type KeyOf<Cell extends string, Keys extends readonly string[]> = Cell extends ''
  ? `column_${[...Keys, 0]['length']}`
  : Cell;

type Trim<Text extends string> = TrimEnd<TrimStart<Text>>;

/** One blank is the rule; where there are more, headers are padded, and they come off in halving steps. */
type TrimStart<Text extends string> = Text extends ` ${infer Rest}`
  ? Rest extends ` ${string}`
    ? FromStart<' ', FromStart<'  ', FromStart<'    ', FromStart<'        ', ManyFromStart<Rest>>>>>
    : Rest
  : Text;

type ManyFromStart<Text extends string> = Text extends `                ${infer Rest}`
  ? ManyFromStart<Rest>
  : Text;

type FromStart<Blanks extends string, Text extends string> = Text extends `${Blanks}${infer Rest}`
  ? Rest
  : Text;

type TrimEnd<Text extends string> = Text extends `${infer Rest} `
  ? Rest extends `${string} `
    ? FromEnd<' ', FromEnd<'  ', FromEnd<'    ', FromEnd<'        ', ManyFromEnd<Rest>>>>>
    : Rest
  : Text;

type ManyFromEnd<Text extends string> = Text extends `${infer Rest}                `
  ? ManyFromEnd<Rest>
  : Text;

type FromEnd<Blanks extends string, Text extends string> = Text extends `${infer Rest}${Blanks}`
  ? Rest
  : Text;
