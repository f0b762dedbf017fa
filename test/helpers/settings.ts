/** Where a text may stand: the same tables, repairs and mended text are expected in each of these. */
export interface Setting {
  readonly place: (text: string) => string;
  /** Lines that come before it. */
  readonly above: number;
}

export type SettingName = 'alone' | 'in a document' | 'with CRLF' | 'in a blockquote' | 'in a list item';

export const settings: Readonly<Record<SettingName, Setting>> = {
  alone: { place: (text) => text, above: 0 },
  'in a document': { place: (text) => `# Title\n\nSome words.\n\n${text}\n\nMore words.\n`, above: 4 },
  'with CRLF': { place: (text) => `Words.\n\n${text}\n`.replaceAll('\n', '\r\n'), above: 2 },
  'in a blockquote': { place: (text) => `Words.\n\n${prefixed(text, '> ')}\n\nWords.`, above: 2 },
  'in a list item': { place: (text) => `- Words.\n\n${prefixed(text, '  ')}\n- Words.`, above: 2 },
};

export const settingNames: readonly SettingName[] = [
  'alone',
  'in a document',
  'with CRLF',
  'in a blockquote',
  'in a list item',
];

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}
