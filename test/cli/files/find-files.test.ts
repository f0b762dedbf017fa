import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/files/find-files.ts';
import { ignoreFiles } from '../../../src/cli/files/ignore-files.ts';
import { type Folder, folderWith } from '../folder.ts';

const TREE = {
  'README.md': '',
  'CHANGES.MD': '',
  'notes.txt': '',
  '.github/a.md': '',
  'docs/a.md': '',
  'docs/b.markdown': '',
  'docs/deep/c.mdx': '',
  'docs/.tablemend-0000.tmp': '',
  'docs/node_modules/x/README.md': '',
  '.git/info.md': '',
  '[a].md': '',
};

function find(folder: Folder, ...args: readonly string[]): { files: string[]; problems: string[] } {
  const { files, problems } = findFiles(args, folder.path, ignoreFiles('search', folder.path));
  return {
    files: files.map(({ path }) => path),
    problems: problems.map(({ path, message }) => `${path}: ${message}`),
  };
}

test.each([
  [
    ['.'],
    ['.github/a.md', 'CHANGES.MD', 'README.md', '[a].md', 'docs/a.md', 'docs/b.markdown', 'docs/deep/c.mdx'],
  ],
  [['docs'], ['docs/a.md', 'docs/b.markdown', 'docs/deep/c.mdx']],
  [['./docs/deep/'], ['docs/deep/c.mdx']],
  [['docs/*.md'], ['docs/a.md']],
  [['**/*.{md,txt}'], ['.github/a.md', 'README.md', '[a].md', 'docs/a.md', 'notes.txt']],
  [['docs/**'], ['docs/.tablemend-0000.tmp', 'docs/a.md', 'docs/b.markdown', 'docs/deep/c.mdx']],
  [
    ['notes.txt', './README.md'],
    ['notes.txt', './README.md'],
  ],
  [
    ['README.md', './README.md', '*.md'],
    ['README.md', '[a].md'],
  ],
  [
    ['docs', '!docs/deep'],
    ['docs/a.md', 'docs/b.markdown'],
  ],
  [
    ['docs', 'README.md', '!**/*.md'],
    ['docs/b.markdown', 'docs/deep/c.mdx'],
  ],
  [['[a].md'], ['[a].md']],
])('%j names %j', (args, files) => {
  expect(find(folderWith(TREE), ...args)).toEqual({ files, problems: [] });
});

test.each([
  ['no.md', 'no.md: no such file or folder'],
  ['no/*.md', 'no/*.md: no file matches'],
  ['README.md/a.md', 'README.md/a.md: no such file or folder'],
  ['docs/*.rst', 'docs/*.rst: no file matches'],
  ['a'.repeat(300), `${'a'.repeat(300)}: the name is too long`],
])('%s is a problem', (arg, problem) => {
  expect(find(folderWith(TREE), arg, 'README.md')).toEqual({ files: ['README.md'], problems: [problem] });
});

test('a folder without documents is a problem where nothing else was found', () => {
  const folder = folderWith({ 'src/a.ts': '', 'a.md': '', 'old/b.md': '', '.tablemendignore': 'old/b.md' });
  expect(find(folder, 'src')).toEqual({ files: [], problems: ['src: no Markdown document is in it'] });
  expect(find(folder, 'src', 'a.md')).toEqual({ files: ['a.md'], problems: [] });
  expect(find(folder, 'old')).toEqual({ files: [], problems: [] });
});

test('a file that is named and ignored is told of, one that is found is not', () => {
  const folder = folderWith({
    '.tablemendignore': 'old\n',
    '.gitignore': 'built.md\n',
    'old/a.md': '',
    'b.md': '',
    'built.md': '',
  });
  const found = (...args: readonly string[]): unknown =>
    findFiles(args, folder.path, ignoreFiles('search', folder.path));
  expect(found('b.md', './old/a.md')).toMatchObject({ leftOut: ['./old/a.md'], problems: [] });
  expect(found('.', 'built.md', 'old', '**/*.md')).toMatchObject({ leftOut: [], problems: [] });
  expect(found('b.md', '!b.md')).toMatchObject({ files: [], leftOut: [] });
});

test('each file says whether it was named itself', () => {
  const folder = folderWith({ 'a.md': '', 'b.md': '', 'docs/c.md': '', 'docs/d.txt': '' });
  const named = (...args: readonly string[]): boolean[] =>
    findFiles(args, folder.path, ignoreFiles('none', folder.path)).files.map(({ isNamed }) => isNamed);
  expect(named('a.md', './docs/d.txt', 'docs', '*.md')).toEqual([true, true, false, false]);
});

test('the paths of a folder elsewhere are absolute as it was named', () => {
  const folder = folderWith(TREE);
  const other = folderWith();
  expect(find(other, folder.at('docs')).files[0]).toBe(folder.at('docs/a.md'));
});

describe('links', () => {
  test('those that are named are followed, and a file comes once', () => {
    const folder = folderWith(TREE);
    symlinkSync('README.md', folder.at('named.md'));
    symlinkSync('docs', folder.at('other'));
    expect(find(folder, 'named.md', 'README.md').files).toEqual(['named.md']);
    expect(find(folder, 'other', 'docs').files).toEqual([
      'other/a.md',
      'other/b.markdown',
      'other/deep/c.mdx',
    ]);
  });

  test('those in folders are not: a tree says what belongs to it', () => {
    const folder = folderWith({ 'docs/a.md': '' });
    symlinkSync('..', folder.at('docs/up'));
    symlinkSync('a.md', folder.at('docs/b.md'));
    expect(find(folder, '.', '**/*.md').files).toEqual(['docs/a.md']);
  });

  test('those that lead nowhere or in a circle are told', () => {
    const folder = folderWith();
    symlinkSync('nowhere.md', folder.at('dangling.md'));
    symlinkSync('b.md', folder.at('a.md'));
    symlinkSync('a.md', folder.at('b.md'));
    expect(find(folder, 'dangling.md', 'a.md')).toEqual({
      files: [],
      problems: ['dangling.md: is a link to what is not there', 'a.md: links lead in a circle'],
    });
  });

  test('two hard links are one name each', () => {
    const folder = folderWith({ 'a.md': '' });
    linkSync(folder.at('a.md'), folder.at('b.md'));
    expect(find(folder, '.').files).toEqual(['a.md', 'b.md']);
  });
});

test.skipIf(process.platform === 'win32')('what is no regular file is told and not opened', () => {
  const folder = folderWith();
  execFileSync('mkfifo', [folder.at('pipe.md')]);
  expect(find(folder, 'pipe.md', '/dev/null')).toEqual({
    files: [],
    problems: ['pipe.md: is no regular file', '/dev/null: is no regular file'],
  });
  expect(find(folder, '.')).toEqual({ files: [], problems: ['.: no Markdown document is in it'] });
});

describe('ignore files', () => {
  test('each holds for its folder and those below, the nearer one counts more', () => {
    const folder = folderWith({
      '.tablemendignore': '/old\n*.draft.md\n!kept.draft.md\n',
      'old/a.md': '',
      'docs/old/a.md': '',
      'docs/x.draft.md': '',
      'docs/kept.draft.md': '',
      'docs/deep/.tablemendignore': '!x.draft.md\nb.md\n',
      'docs/deep/x.draft.md': '',
      'docs/deep/b.md': '',
      'b.md': '',
    });
    expect(find(folder, '.').files).toEqual([
      'b.md',
      'docs/deep/x.draft.md',
      'docs/kept.draft.md',
      'docs/old/a.md',
    ]);
  });

  test('.gitignore counts for what is found, .tablemendignore over it and for what is named too', () => {
    const folder = folderWith({
      '.gitignore': '\ufeffout/*\nbuilt.md\n',
      '.tablemendignore': '!out/keep.md\nvendor/\n',
      'built.md': '',
      'out/a.md': '',
      'out/keep.md': '',
      'vendor/a.md': '',
    });
    expect(find(folder, '.').files).toEqual(['out/keep.md']);
    expect(find(folder, '**/*.md').files).toEqual(['out/keep.md']);
    expect(find(folder, 'built.md', 'vendor/a.md')).toEqual({ files: ['built.md'], problems: [] });
  });

  test('those above the current folder count up to the repository', () => {
    const folder = folderWith({ '.gitignore': 'a.md\n', 'docs/a.md': '', 'docs/b.md': '' });
    const docs = { ...folder, path: folder.at('docs') };
    expect(find(docs, '.').files).toEqual(['b.md']);
    mkdirSync(folder.at('docs/.git'));
    expect(find(docs, '.').files).toEqual(['a.md', 'b.md']);
  });

  test('one can be given instead, or none', () => {
    const folder = folderWith({
      '.gitignore': '*.md\n',
      'lists/mine': 'a.md\n',
      'lists/a.md': '',
      'lists/b.md': '',
      'a.md': '',
    });
    const files = (choice: Parameters<typeof ignoreFiles>[0]): string[] =>
      findFiles(['.'], folder.path, ignoreFiles(choice, folder.path)).files.map(({ path }) => path);
    expect(files({ files: ['lists/mine'] })).toEqual(['a.md', 'lists/b.md']);
    expect(files('none')).toEqual(['a.md', 'lists/a.md', 'lists/b.md']);
    expect(() => files({ files: ['no-such-file'] })).toThrow('no-such-file');
  });
});
