import type { LineBreakTag } from '../types.ts';

/** How a line break inside a cell is written in the document of a name: MDX refuses a bare `<br>`. */
export function lineBreakIn(path: string): LineBreakTag {
  return /\.mdx$/i.test(path) ? '<br/>' : '<br>';
}
