/**
 * The type of a row of a table that is written as a string literal: one `string` for each header cell, under the
 * key that `columnsOf` gives it at run time. Where the keys cannot be told from the literal alone it is
 * `Record<string, string>`: a wide string, text before the table, inline markup or an escaped pipe in the header, two
 * equal headers, a delimiter row that is not as wide as the header row, letters of scripts without capitals.
 *
 * It never promises a key that rows do not have. So the first two lines have to be a table for GFM, which the engine
 * reads exactly as GFM does, whatever follows; and what a header holds has to be known to be text. Only these two lines
 * are taken apart, so the cost to the compiler does not grow with the table: one of five columns takes about 3 ms (tsc
 * 5.9). What is longer than any table in code is not taken apart at all.
 */
export type LiteralRow<Text extends string> = string extends Text ? WideRow : RowWith<TableKeys<Text, ''>>;

type WideRow = Record<string, string>;

/** The mark of a text that gives no keys. */
type Unknown = null;

/** An empty header row may be none at all. */
type RowWith<Keys> = Keys extends readonly string[]
  ? Keys extends readonly `column_${number}`[]
    ? WideRow
    : { [Key in Keys[number]]: string }
  : WideRow;

/**
 * Skips blank lines, and finds out how deep the table is indented. The compiler gives up after a thousand steps, and
 * that would be an error in the caller's code: we stop before.
 */
type TableKeys<
  Text extends string,
  Indent extends string,
  Steps extends readonly 0[] = [],
> = Steps['length'] extends 400
  ? Unknown
  : Text extends `${infer First}${infer Rest}`
    ? First extends ' ' | '\t'
      ? TableKeys<Rest, `${Indent}${First}`, [...Steps, 0]>
      : First extends '\n'
        ? TableKeys<Rest, '', [...Steps, 0]>
        : Text extends `\r\n${infer Below}`
          ? TableKeys<Below, '', [...Steps, 0]>
          : First extends '|' | Letter
            ? LineKeys<Text, Indent>
            : Unknown
    : Unknown;

/** The header row and the delimiter row below it, as deeply indented. */
type LineKeys<
  Text extends string,
  Indent extends string,
> = Text extends `${infer Header}\n${Indent}${infer Below}`
  ? Below extends `${infer Delimiter}\n${string}`
    ? RowKeys<WithoutReturn<Header>, WithoutReturn<Delimiter>>
    : RowKeys<WithoutReturn<Header>, Below>
  : Unknown;

type WithoutReturn<Line extends string> = Line extends `${infer Rest}\r` ? Rest : Line;

/** A line without any pipe is no row here: `a` above `---` is a heading. Nor is `- | -`, which is a list. */
type RowKeys<Header extends string, Delimiter extends string> = [Header, Delimiter] extends [
  `${string}|${string}`,
  `${'|' | ':' | '--' | '-|' | '-:'}${string}`,
]
  ? [Delimiter, IsShort<Header, 500>, IsShort<Delimiter, 500>] extends [`${string}|${string}`, true, true]
    ? CellKeys<Inner<Header>, Inner<Delimiter>, []>
    : Unknown
  : Unknown;

/** Without leading and trailing pipe. */
type Inner<Row extends string> = Row extends `|${infer Rest}`
  ? WithoutTrailing<TrimEnd<Rest>>
  : WithoutTrailing<TrimEnd<Row>>;

type WithoutTrailing<Row extends string> = Row extends `${infer Rest}|` ? Rest : Row;

/** One key for each cell and its delimiter; `Unknown` as soon as one gives none, or the rows are not equally wide. */
type CellKeys<
  Cells extends string,
  Marks extends string,
  Keys extends readonly string[],
> = Keys['length'] extends 200
  ? Unknown
  : Cells extends `${infer Cell}|${infer OtherCells}`
    ? Marks extends `${infer Mark}|${infer OtherMarks}`
      ? AddKey<Trim<Cell>, Trim<Mark>, Keys> extends infer Next extends readonly string[]
        ? CellKeys<OtherCells, OtherMarks, Next>
        : Unknown
      : Unknown
    : AddKey<Trim<Cells>, Trim<Marks>, Keys>;

/** A header that looks like a delimiter may be one of a damaged table. */
type AddKey<Cell extends string, Mark extends string, Keys extends readonly string[]> = [
  IsDelimiter<Mark>,
  IsDelimiter<Cell>,
  IsShort<Cell, 50> extends true ? IsText<Cell, ' '> : false,
] extends [true, false, true]
  ? KeyOf<Cell, Keys> extends infer Key extends string
    ? Key extends Keys[number]
      ? Unknown
      : [...Keys, Key]
    : Unknown
  : Unknown;

/** A column without a header is called by its place, from 1. */
type KeyOf<Cell extends string, Keys extends readonly string[]> = Cell extends ''
  ? `column_${[...Keys, 0]['length']}`
  : Cell;

type IsDelimiter<Mark extends string> = Mark extends `:${infer Rest}`
  ? AreDashes<WithoutColon<Rest>>
  : AreDashes<WithoutColon<Mark>>;

type WithoutColon<Mark extends string> = Mark extends `${infer Rest}:` ? Rest : Mark;

type AreDashes<Text extends string> = Text extends `--------${infer Rest extends `-${string}`}`
  ? AreDashes<Rest>
  : Text extends '-' | '--' | '---' | '----' | '-----' | '------' | '-------' | '--------'
    ? true
    : false;

/**
 * Whether a header is nothing but text for Markdown and for the engine, looked at character by character: what is not
 * known to be harmless may be markup, a blank, invisible, or a piece of a damaged character.
 */
type IsText<Text extends string, Before extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Letter | Digit | Harmless
    ? IsText<Rest, First>
    : First extends '_'
      ? Before extends Letter | Digit | '_'
        ? IsText<Rest, First>
        : false
      : First extends PieceOfDamage
        ? false
        : Uppercase<First> extends Lowercase<First>
          ? false
          : IsText<Rest, First>
  : true;

type Letter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z')
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z');

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** An underscore is harmless after a letter only; a bracket, a backslash and the like never are. */
type Harmless =
  | (' ' | '!' | '"' | '#' | '$' | '%' | "'" | '(' | ')' | '+' | ',' | '-' | '.' | '/')
  | (':' | ';' | '=' | '>' | '?' | '@' | ']' | '^' | '{' | '}');

/** Letters that stand in the ruins of other characters, and may be taken out where the text is damaged elsewhere. */
type PieceOfDamage = 'Â' | 'â';

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

/** Whether a text has less than `Most` times eight characters. */
type IsShort<
  Text extends string,
  Most extends number,
  Steps extends readonly 0[] = [],
> = Text extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${infer _6}${infer _7}${infer _8}${infer Rest}`
  ? [...Steps, 0]['length'] extends Most
    ? false
    : IsShort<Rest, Most, [...Steps, 0]>
  : true;
