/** How a pipe is spelled in HTML. */
export const SEPARATOR_ENTITIES: readonly string[] = [
  '&#124;',
  '&#x7c;',
  '&vert;',
  '&verbar;',
  '&VerticalLine;',
];

/** Length of the pipe entity that starts at `at`, or 0. */
export function entityLength(text: string, at: number): number {
  for (const entity of SEPARATOR_ENTITIES) if (text.startsWith(entity, at)) return entity.length;
  return 0;
}
