import { checkSpan } from '../source/edits.ts';
import type { Edit } from '../types.ts';
import { expected } from '../write/expected.ts';

/**
 * Checks an edit to a text of the given length.
 *
 * @throws {TypeError} when it is no edit
 * @throws {RangeError} when it lies outside the text or ends before it starts
 */
export function checkEdit(edit: Edit, length: number): void {
  if (typeof edit !== 'object' || edit === null) throw expected('an edit', 'an object', edit);
  if (typeof edit.text !== 'string') throw expected('the text of an edit', 'a string', edit.text);
  for (const [name, value] of [
    ['start', edit.start],
    ['end', edit.end],
  ] as const)
    if (!Number.isInteger(value)) throw expected(`the ${name} of an edit`, 'a whole number', value);
  checkSpan(edit, length);
}
