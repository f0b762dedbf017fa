import type { Region } from './region.ts';

const TAB = 9;
const TAB_STOP = 4;

/** Offset of the first code unit of a region line, container prefix included; past the last line, where it ends. */
export function lineStartOf(region: Region, line: number): number {
  const { lines } = region.blocks;
  if (line < region.count) return lines.starts[region.lines[line] ?? 0] ?? region.text.length;
  return afterLine(region, region.count - 1);
}

/** Offset after a region line's line ending. */
export function afterLine(region: Region, line: number): number {
  const { lines } = region.blocks;
  const next = (region.lastLines[line] ?? 0) + 1;
  return next < lines.count ? (lines.starts[next] ?? region.text.length) : region.text.length;
}

/** The container prefix of a region line as it stands in the text: `> `, the indentation of a list item. */
export function prefixOf(region: Region, line: number): string {
  return region.text.slice(lineStartOf(region, line), region.contents[line] ?? 0);
}

/** The line ending of a region line that is not the text's last. */
export function lineEndingOf(region: Region, line: number): string {
  const { lines } = region.blocks;
  return region.text.slice(lines.ends[region.lastLines[line] ?? 0], afterLine(region, line));
}

/** Whether the line is indented by four columns or more, where no block may start (CommonMark 0.31.2, section 4.4). */
export function isIndented(region: Region, line: number): boolean {
  const content = region.contents[line] ?? 0;
  const start = region.starts[line] ?? content;
  if (start - content > 3) return true;
  let column = 0;
  let indent = 0;
  for (let at = lineStartOf(region, line); at < start; at++) {
    const width = region.text.charCodeAt(at) === TAB ? TAB_STOP - (column % TAB_STOP) : 1;
    column += width;
    if (at >= content) indent += width;
  }
  return indent > 3;
}
