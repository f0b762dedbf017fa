import { skipBlanks } from '../gfm/codes.ts';
import type { Lines } from '../source/lines.ts';

const byteOrderMark = 0xfeff;

/**
 * The number of lines that YAML (`---`) or TOML (`+++`) front matter takes at the start of a text, both fences included;
 * 0 where there is none, also where it is not closed. Rules: micromark-extension-frontmatter, both presets.
 *
 * @param start Offset of the text's first code unit, a byte order mark left out.
 */
export function frontMatterLines(text: string, lines: Lines, start: number): number {
  const fence = text.startsWith('---', start) ? '---' : text.startsWith('+++', start) ? '+++' : '';
  if (fence === '' || lines.count === 0) return 0;
  if (!isFence(text, start, lines.ends[0] ?? start, fence)) return 0;
  for (let line = 1; line < lines.count; line++) {
    if (isFence(text, lines.starts[line] ?? 0, lines.ends[line] ?? 0, fence)) return line + 1;
  }
  return 0;
}

/** Offset after the front matter of a text whose lines end with LF; 0 where it has none. */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const fence = text.startsWith('---', start) ? '---' : text.startsWith('+++', start) ? '+++' : '';
  if (fence === '' || !isFence(text, start, lineEnd(text, start), fence)) return 0;
  for (let at = text.indexOf(`\n${fence}`, start); at !== -1; at = text.indexOf(`\n${fence}`, at + 1)) {
    const end = lineEnd(text, at + 1);
    if (isFence(text, at + 1, end, fence)) return Math.min(end + 1, text.length);
  }
  return 0;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function isFence(text: string, start: number, end: number, fence: string): boolean {
  return text.startsWith(fence, start) && skipBlanks(text, start + 3, end) === end;
}
