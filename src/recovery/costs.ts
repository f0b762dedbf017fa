/**
 * All evidence and all costs of recovery, in one unit: one clean row with outer pipes counts about 2. A table is
 * accepted where its evidence less the cost of its damages reaches `accept`. They are calibrated together on the
 * labelled documents, tables and look-alikes; each has its reason.
 */
export const cost = {
  /** A lone delimiter row under a header row is nearly enough; two rows without any delimiter row are not. */
  accept: 5,
  /** How far a growing table may fall behind its best end before it is given up: bounds the lines looked at in vain. */
  drop: 9,

  /** GFM itself reads a table here; nothing can outweigh that. */
  gfmTable: 1000,
  /** A delimiter row that only its width or its place keeps from being GFM. */
  delimiterRow: 7,
  /** One drawn with other characters, or with empty cells: still made for this purpose only. */
  oddDelimiterRow: 6,
  /** Dashes without pipes: a setext underline or thematic break looks the same. */
  bareDelimiterRow: 3.5,
  /** A frame line of a terminal table has junctions at the columns; nothing else looks so. */
  frameRule: 6,
  /** Each cell that header and delimiter row differ by, up to three. */
  widthDifference: 0.7,
  /** A delimiter row that comes first: one may as well be a row of dashes. */
  noHeaderRow: 3,
  /** A header row that lacks its first cell's name. */
  shortHeader: 1.5,
  /** A header or row that runs over a line break, each break. */
  wrappedLine: 0.7,
  /** A break where the line was about to become too long: the break explains itself. */
  expectedBreak: 0.15,

  /** No delimiter row: rows of prose, code and music look alike, so the rows must speak for themselves. */
  noDelimiterRow: 2,
  /**
   * The same where every row has both outer pipes: nobody draws a border around anything but a table. Two such rows are
   * nearly enough in a text that has more than them.
   */
  noDelimiterOuterRow: -0.9,
  /** The same without outer pipes, the commonest look of a link bar or a shell pipeline. */
  noDelimiterBareRow: 3.5,
  /** The rows are all that the text has: cut out of something, the first as likely data as names. */
  standsAlone: 2.5,
  /** A first row that reads like column names, and one that could hardly be anything else. */
  headerLikeness: 5,
  clearHeader: 2,

  /** A line below that counts the rows, and right. */
  rowCount: 5,

  /** A row as wide as the table: outer pipes on both sides, on one, on none. */
  outerRow: 2,
  halfOuterRow: 1.6,
  bareRow: 1,
  /** Each further column makes a chance agreement of widths less likely. */
  perColumn: 0.3,
  /** What any line with a separator is worth directly below a row: leaving it out would leave its pipes unexplained. */
  leastRow: 0.1,
  /** A row drawn unlike the others. */
  oddStyle: 0.6,

  /** Rows that escaped pipes part beside plain ones: GFM takes those for content, and so do most who write them. */
  mixedPipes: 0.3,

  /** A row with too few cells; rowspans, token limits and lazy generators make them. */
  shortRow: 0.7,
  /** A row with too many cells where quoting explains the surplus pipes; where nothing does. */
  quotedPipe: 0.2,
  longRow: 1.4,
  /** Text without any pipe inside a table that has no outer pipes: a row of one cell, or prose. */
  pipelessRow: 2.4,
  /** A blank line between rows; where each line is followed by one, they are the document's way. */
  blankLine: 3,
  /** The same where all rows have both outer pipes: what would one below the table be but a row of it? */
  blankLineOuterRows: 1.8,
  doubleSpacedLine: 0.2,
  /** One directly below the delimiter row: a table without rows is odd enough to look for them. */
  blankLineBelowHeader: 0.3,
  /** A row whose cells have lines of their own: the pipes between them leave no doubt. */
  cellOnOwnLine: 0.5,
  /** A second delimiter row or a lone pipe below the last row: it is the table's rather than a paragraph of its own. */
  closingLine: 0.1,
  /** A second delimiter row between rows. */
  repeatedRule: 0.6,
  /** A line that is a pipe alone. */
  strayPipe: 0.3,
  /** A delimiter row or frame that kept its line: the rows may have kept theirs. */
  ownRuleLine: 6,
  /** A row of a joined table that does not come out even. */
  joinedFault: 1.5,
  /** Two cells that ran into one another and are split by guess. */
  mergedCells: 0.4,
  /** A prefix that all lines share, and that any other reading has to explain as cells. */
  sharedPrefix: 3,
  /** Prose before or behind a row, on its line. */
  trailingText: 0.3,
  /** A line of one cell closed by a pipe, one of several; pipes on lines of their own between the cells. */
  cellLine: 0.9,
  cellBlocks: 3.5,
} as const;
