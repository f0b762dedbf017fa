/** Control characters and characters that turn the direction of text: a document must not steer the terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a document as it can be printed on a terminal, on as many lines. */
export function shown(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`);
}

/** The same on one line. */
export function shownLine(text: string): string {
  return shown(text.replace(/[\t\r\n]+/g, ' '));
}
