import { isWhitespace } from './blanks.ts';
import { escapeCell, type LineBreak } from './markdown-cell.ts';
import { escapeText } from './text-cell.ts';

/** How cells become what stands between the pipes. */
export interface Encoding {
  /** Whether cells are plain text; they are Markdown otherwise. */
  readonly text: boolean;
  readonly lineBreak: LineBreak;
  /** Whether a blank parts a cell from the pipes around it. */
  readonly padding: boolean;
}

const IN_MARKDOWN = 1;
const IN_TEXT = 2;

/** For each ASCII character, whether a cell that holds it may need more than copying. */
const SPECIAL = /* @__PURE__ */ specialCharacters();

function specialCharacters(): Uint8Array {
  const special = new Uint8Array(128).fill(IN_MARKDOWN | IN_TEXT, 0, 32);
  for (const character of '|`<]\x7F') special[character.charCodeAt(0)] = IN_MARKDOWN | IN_TEXT;
  for (const character of '\\*_~[&$@:wW') special[character.charCodeAt(0)] = IN_TEXT;
  return special;
}

/** Writes one cell as it shall stand between the pipes. */
export function encodeCell(value: string, encoding: Encoding): string {
  const cell = isPlain(value, encoding.text ? IN_TEXT : IN_MARKDOWN) ? value : escaped(value, encoding);
  return encoding.padding ? cell : tightCell(cell);
}

function escaped(value: string, encoding: Encoding): string {
  return encoding.text ? escapeText(value, encoding.lineBreak) : escapeCell(value, encoding.lineBreak);
}

function isPlain(value: string, mask: number): boolean {
  const { length } = value;
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at);
    if (code < 128 ? ((SPECIAL[code] ?? 0) & mask) !== 0 : code >= 0x2000 && isDoubtful(value, at))
      return false;
  }
  return length === 0 || !(isWhitespace(value.charCodeAt(0)) || isWhitespace(value.charCodeAt(length - 1)));
}

/** Whether the character at `at`, from U+2000 on, is half a surrogate pair or a line or paragraph separator. */
function isDoubtful(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  if ((code & 0xf800) !== 0xd800) return code === 0x2028 || code === 0x2029;
  const isLow = code >= 0xdc00;
  const partner = value.charCodeAt(isLow ? at - 1 : at + 1);
  return (partner & 0xfc00) !== (isLow ? 0xd800 : 0xdc00);
}

/**
 * A written cell as it may stand between pipes without blanks. An empty cell still needs a blank there, as does one that
 * ends with a backslash, which would escape the pipe, and one that ends within what could be the start of an autolink,
 * which md4c would close behind the pipe.
 */
export function tightCell(cell: string): string {
  if (cell === '' || cell.endsWith('\\')) return `${cell} `;
  const angle = cell.lastIndexOf('<');
  return angle !== -1 && !/[\0- >]/.test(cell.slice(angle)) ? `${cell} ` : cell;
}
