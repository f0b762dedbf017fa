import { expect, test } from 'vitest';
import { configSearch } from '../../../src/cli/config/load-config.ts';
import { folderWith } from '../folder.ts';

const SHORT_OFF = { rules: { 'short-row': 'off' } };

test.each([
  ['package.json', JSON.stringify({ name: 'a', tablemend: SHORT_OFF })],
  ['.tablemendrc', JSON.stringify(SHORT_OFF)],
  ['.tablemendrc', 'rules:\n  short-row: off # YAML 1.2: no boolean\n'],
  ['.tablemendrc.json', `\ufeff${JSON.stringify({ $schema: 'a', ...SHORT_OFF })}`],
  ['.tablemendrc.yaml', 'rules: { short-row: "off" }'],
  ['.tablemendrc.yml', 'rules: { short-row: "off" }'],
  ['.tablemendrc.mjs', `export default ${JSON.stringify(SHORT_OFF)};`],
  ['tablemend.config.js', `module.exports = ${JSON.stringify(SHORT_OFF)};`],
  ['tablemend.config.mjs', `export default ${JSON.stringify(SHORT_OFF)};`],
])('%s is a config', async (name, content) => {
  const folder = folderWith({ [name]: content });
  const options = await configSearch(undefined, folder.path)(folder.at('docs/a.md'));
  expect(options).toMatchObject(SHORT_OFF);
});

test('the nearest one counts alone; a package.json without the key and an empty file are none', async () => {
  const folder = folderWith({
    '.tablemendrc': 'level: all\nrules: { short-row: off }',
    'docs/.tablemendrc.json': '{"rules": {"long-row": "error"}}',
    'docs/deep/package.json': '{}',
    'docs/deep/.tablemendrc': ' \n',
  });
  const optionsOf = configSearch(undefined, folder.path);
  expect(await optionsOf(folder.at('a.md'))).toMatchObject({ level: 'all', ...SHORT_OFF });
  const nearest = await optionsOf(folder.at('docs/deep/a.md'));
  expect(nearest.level).toBeUndefined();
  expect(nearest.rules).toEqual({ 'long-row': 'error' });
});

test('overrides hold for the documents that match, the later one over the earlier', async () => {
  const folder = folderWith({
    'docs/.tablemendrc': `
level: all
rules: { short-row: warn }
overrides:
  - files: '*.md'
    excludeFiles: 'old/**'
    options: { formatTables: compact }
  - files: [deep/**/*.md, x.md]
    options: { level: safe, formatTables: aligned, rules: { short-row: off, long-row: error } }
`,
  });
  const optionsOf = configSearch(undefined, folder.path);
  const compact = { level: 'all', rules: { 'short-row': 'warn' }, formatTables: 'compact' };
  expect(await optionsOf(folder.at('docs/a.md'))).toEqual(compact);
  expect(await optionsOf(folder.at('docs/any/a.md'))).toEqual(compact);
  expect((await optionsOf(folder.at('docs/old/a.md'))).formatTables).toBeUndefined();
  expect(await optionsOf(folder.at('docs/deep/a/b.md'))).toEqual({
    level: 'safe',
    rules: { 'short-row': 'off', 'long-row': 'error' },
    formatTables: 'aligned',
  });
});

test('one can be given for all, seen from the current folder', async () => {
  const folder = folderWith({
    '.tablemendrc': 'level: all',
    'etc/mine.yaml': 'level: safe\noverrides: [{ files: ../docs/*, options: { level: all } }]',
  });
  const optionsOf = configSearch('etc/mine.yaml', folder.path);
  expect((await optionsOf(folder.at('a.md'))).level).toBe('safe');
  await expect(configSearch('no.json', folder.path)(folder.at('a.md'))).rejects.toThrow(
    'no.json: no such file or folder',
  );
});

test.each([
  ['{"levle": "all"}', 'unknown key levle: expected level, rules, formatTables, overrides, $schema'],
  ['{"level": "most"}', 'level must be "safe" or "all", got "most"'],
  ['{"rules": []}', 'rules must be an object, got an array'],
  ['{"rules": {"short-row": 1}}', 'rules["short-row"] must be "off", "warn" or "error", got 1'],
  ['{"rules": {"no-such": "off"}}', 'got "no-such"'],
  ['{"rules": {"short-rwo": "off"}}', 'there is no rule "short-rwo": did you mean short-row?'],
  ['{"rules": {"__proto__": "off"}}', 'got "__proto__"'],
  ['{"formatTables": "wide"}', 'formatTables must be one of "minimal", "compact", "aligned", got "wide"'],
  ['{"overrides": {}}', 'overrides must be a list, got an object'],
  ['{"overrides": [{"options": {}}]}', 'overrides[0].files must be a glob or a list of globs'],
  [
    '{"overrides": [{"files": "a", "options": {}}, {"files": [1], "options": {}}]}',
    'overrides[1].files must be a glob',
  ],
  [
    '{"overrides": [{"files": "a", "options": {"overrides": []}}]}',
    'unknown key overrides[0].options.overrides: expected level, rules, formatTables',
  ],
  [
    '{"overrides": [{"files": "a", "options": {"rules": {"a": "b"}}}]}',
    'overrides[0].options.rules["a"] must be "off", "warn" or "error"',
  ],
  ['{"overrides": [{"files": "a", "level": "all"}]}', 'unknown key overrides[0].level'],
  ['[]', 'the config must be an object, got an array'],
  ['"text"', 'the config must be an object, got "text"'],
  ['{"level": ', 'not JSON at line 1, column 11: the text ends there'],
  ['{\n  "level": all\n}', 'not JSON at line 2, column 12: unexpected "a"'],
])('%s is wrong: the error names the file and the key', async (content, message) => {
  const folder = folderWith({ 'docs/.tablemendrc.json': content });
  const options = configSearch(undefined, folder.path)(folder.at('docs/a.md'));
  await expect(options).rejects.toThrow(message);
  await expect(options).rejects.toThrow(/^docs\/\.tablemendrc\.json: /);
});

test.each([
  ['a: level: all', 'Nested mappings are not allowed in compact mappings at line 1, column 4'],
  ['a: b\n- c\n', 'Implicit keys need to be on a single line at line 2, column 1'],
  ['rules:\n  short-row: "off\n', 'Missing closing "quote at line 3, column 1'],
])(
  'the YAML %j is told in one line, with its place and without a picture of it',
  async (content, message) => {
    const folder = folderWith({ '.tablemendrc': content });
    expect(await folder.run(['lint', '--stdin-filepath', 'a.md'])).toEqual({
      status: 2,
      stdout: '',
      stderr: `tablemend: .tablemendrc: ${message}\n`,
    });
  },
);

test.each([
  ['.tablemendrc.yaml', 'level: [all'],
  ['tablemend.config.mjs', 'export default {'],
  ['tablemend.config.mjs', 'throw new Error("no");'],
  ['package.json', '{'],
])('%s that cannot be read is told by its name', async (name, content) => {
  const folder = folderWith({ [name]: content });
  const escaped = name.replaceAll('.', '\\.');
  await expect(configSearch(undefined, folder.path)(folder.at('a.md'))).rejects.toThrow(
    new RegExp(`^${escaped}: .`),
  );
});
