import { analyze } from '../../src/analyze.ts';

/** A fenced code block of a page. */
export interface Example {
  /** What the info string says after the language. */
  readonly label: string;
  readonly content: string;
}

/** The fenced code blocks of a Markdown page, in order. A fence ends with one as long as that which opened it. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^(`{3,})(?:markdown|text) (.+)\n([\s\S]*?)^\1$/gm)].map(
    ([, , label = '', content = '']) => ({ label, content }),
  );
}

/** What is told of a text, a line for each repair. */
export function reportOf(text: string): string {
  return analyze(text)
    .repairs.map(
      ({ rule, message, place: { start }, safety }) =>
        `${start.line}:${start.column} ${rule} (${safety}): ${message}\n`,
    )
    .join('');
}
