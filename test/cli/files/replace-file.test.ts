import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/cli/files/read-file.ts';
import { replaceFile } from '../../../src/cli/files/replace-file.ts';
import { folderWith } from '../folder.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

test('a byte order mark and line endings are read and written as they are', () => {
  const text = '\ufeffa\r\nb\rc\n😀 no ending';
  const folder = folderWith({ 'a.md': text });
  const document = readDocument(folder.at('a.md'));
  expect(document.text).toBe(text);
  replaceFile(document, `${document.text}!`);
  expect(folder.read('a.md')).toBe(`${text}!`);
  expect(folder.names()).toEqual(['a.md']);
});

test('what is not UTF-8, and what is no file, is not read', () => {
  const folder = folderWith({ 'a.md': Uint8Array.from([0x61, 0xc3]) });
  expect(() => readDocument(folder.at('a.md'))).toThrow('is not UTF-8');
  expect(() => readDocument(folder.path)).toThrow();
});

test.skipIf(isWindows)('permissions stay', () => {
  const folder = folderWith({ 'a.md': 'old' });
  for (const mode of [0o600, 0o664, 0o755, 0o2755]) {
    chmodSync(folder.at('a.md'), mode);
    replaceFile(readDocument(folder.at('a.md')), `new ${mode}`);
    expect(statSync(folder.at('a.md')).mode & 0o7777).toBe(mode);
  }
});

test.skipIf(!isRoot)('owner and group stay', () => {
  const folder = folderWith({ 'a.md': 'old' });
  chownSync(folder.at('a.md'), 12345, 54321);
  replaceFile(readDocument(folder.at('a.md')), 'new');
  const { uid, gid } = statSync(folder.at('a.md'));
  expect({ uid, gid, text: folder.read('a.md') }).toEqual({ uid: 12345, gid: 54321, text: 'new' });
});

test.skipIf(isWindows)('the file behind a link is replaced, the link stays', () => {
  const folder = folderWith({ 'docs/a.md': 'old' });
  symlinkSync('docs/a.md', folder.at('link.md'));
  symlinkSync('link.md', folder.at('link-to-link.md'));
  replaceFile(readDocument(folder.at('link-to-link.md')), 'new');
  expect(lstatSync(folder.at('link-to-link.md')).isSymbolicLink()).toBe(true);
  expect(realpathSync(folder.at('link-to-link.md'))).toBe(folder.at('docs/a.md'));
  expect(folder.read('docs/a.md')).toBe('new');
});

test.skipIf(isWindows)('a read-only file is left as it is, also by root', () => {
  const folder = folderWith({ 'a.md': 'old' });
  chmodSync(folder.at('a.md'), 0o444);
  expect(() => replaceFile(readDocument(folder.at('a.md')), 'new')).toThrow('is read-only');
  expect(folder.read('a.md')).toBe('old');
  expect(folder.names()).toEqual(['a.md']);
});

test.each([
  ['other text', 'of another length'],
  ['same length', 'OLD'],
])('a file that changed meanwhile is left as it is: %s', (_, changed) => {
  const folder = folderWith({ 'a.md': 'old' });
  const document = readDocument(folder.at('a.md'));
  folder.write('a.md', changed);
  expect(() => replaceFile(document, 'new')).toThrow('was changed by somebody else');
  expect(folder.read('a.md')).toBe(changed);
  expect(folder.names()).toEqual(['a.md']);
});

test('a file that is gone meanwhile does not come back', () => {
  const folder = folderWith({ 'a.md': 'old', 'b.md': 'old' });
  const document = readDocument(folder.at('a.md'));
  const gone = { ...document, real: folder.at('c.md') };
  expect(() => replaceFile(gone, 'new')).toThrow();
  expect(existsSync(folder.at('c.md'))).toBe(false);
  expect(readFileSync(folder.at('a.md'), 'utf8')).toBe('old');
  expect(folder.names()).toEqual(['a.md', 'b.md']);
});

test.skipIf(isWindows).each<[string, (path: string) => void]>([
  ['a named pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link that leads in a circle', (path) => symlinkSync('a.md', path)],
  ['a link that leads nowhere', (path) => symlinkSync('no.md', path)],
  ['a link to a file of the same length', (path) => symlinkSync('b.md', path)],
])('%s that took the place of a file meanwhile is neither read nor replaced', (_, put) => {
  const folder = folderWith({ 'a.md': 'old', 'b.md': 'OLD' });
  const document = readDocument(folder.at('a.md'));
  rmSync(folder.at('a.md'));
  put(folder.at('a.md'));
  expect(() => replaceFile(document, 'new')).toThrow();
  expect(lstatSync(folder.at('a.md')).isFile()).toBe(false);
  expect(folder.read('b.md')).toBe('OLD');
  expect(readdirSync(folder.path).sort()).toEqual(['.git', 'a.md', 'b.md']);
});
