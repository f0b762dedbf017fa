/** A fenced block of a Markdown document. */
interface Fence {
  /** What stands behind the opening fence. */
  readonly language: string;
  readonly code: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
}

/** The blocks between fences of three backticks that say what they hold. */
export function fencesOf(text: string): Fence[] {
  const lines = text.split('\n');
  const fences: Fence[] = [];
  for (let line = 0; line < lines.length; line++) {
    const language = /^```(.+)$/.exec(lines[line] ?? '')?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', line + 1);
    fences.push({ language, code: `${lines.slice(line + 1, end).join('\n')}\n`, line: line + 1 });
    line = end;
  }
  return fences;
}
