/**
 * Formula injection: a spreadsheet that opens a CSV file runs what starts like a formula (CWE-1236). Text that does gets
 * an apostrophe in front, which spreadsheets take for "this is text". What can only be a number stays.
 */

/** What starts a formula, also in the width of East Asian keyboards, behind characters that importers drop. */
const STARTS = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/u;

/** A signed number, with a currency before or a unit behind it: `-5`, `+1.5`, `-3 %`, `-$3.50`, `-2 °C`, `+49 89 123`. */
const NUMBER =
  /^[+\-\uFF0B\uFF0D] ?(?:\p{Sc} ?)?[.,]?\d[\d.,'_ \u00A0\u202F]*(?:e[+-]?\d+)? ?(?:[%‰\p{Sc}]|[\p{L}°µ²³]{1,12})?$/iu;

/** A reference, a name, a function or a number: without one of them there is nothing to run. */
const OPERAND = /[\p{L}\p{N}]/u;

/** Whether a spreadsheet may take a text for a formula. */
export function isFormula(text: string): boolean {
  return STARTS.test(text) && OPERAND.test(text) && !NUMBER.test(text);
}

/** The text in a form that no spreadsheet takes for a formula. */
export function neutralized(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}
