import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configSearch } from '../../../src/cli/config/load-config.ts';
import { malformations } from '../../../src/malformations/index.ts';
import { mend } from '../../../src/mend.ts';
import { TABLE_LANGUAGES } from '../../../src/regions/find-regions.ts';
import { folderWith } from '../folder.ts';

const page = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8');
const samples = [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => ({
  name,
  code,
}));

/** The names of config files, in their order on the page. */
const names = [
  ...(page.split('\n\n')[2] ?? '').matchAll(/`((?:\.tablemendrc|tablemend\.config|package\.json)[\w.]*)`/g),
].map(([, name = '']) => name);

/** A config as a file of that name holds it. */
function configNamed(name: string, config: object): string {
  const content = JSON.stringify(name === 'package.json' ? { tablemend: config } : config);
  if (name.endsWith('.mjs')) return `export default ${content};`;
  return name.endsWith('.js') ? `module.exports = ${content};` : content;
}

test.each(samples)('the sample $name is a config, and the same as the others', async ({ name, code }) => {
  const folder = folderWith({ [name]: code });
  const optionsOf = configSearch(undefined, folder.path);
  const rules = { 'short-row': 'off', 'damaged-characters': 'warn' };
  expect(await optionsOf(folder.at('a.md'))).toEqual({ level: 'all', rules, formatTables: 'compact' });
  expect(await optionsOf(folder.at('docs/api/v1/a.md'))).toEqual({
    level: 'safe',
    rules,
    formatTables: 'aligned',
  });
  expect((await optionsOf(folder.at('docs/api/old/a.md'))).formatTables).toBe('compact');
});

test('every name of a config file on the page is looked for', async () => {
  expect(names).toHaveLength(9);
  const rules = { [malformations[0]?.id ?? '']: 'off' };
  for (const name of names) {
    const folder = folderWith({ [name]: configNamed(name, { rules }) });
    expect([name, (await configSearch(undefined, folder.path)(folder.at('a.md'))).rules]).toEqual([
      name,
      rules,
    ]);
  }
});

test('of several config files in a folder the first on the page counts', async () => {
  for (let first = 0; first + 1 < names.length; first++) {
    const level = (name: string): string => (name === names[first] ? 'all' : 'safe');
    const folder = folderWith(
      Object.fromEntries(names.slice(first).map((name) => [name, configNamed(name, { level: level(name) })])),
    );
    expect([names[first], await configSearch(undefined, folder.path)(folder.at('a.md'))]).toMatchObject([
      names[first],
      { level: 'all' },
    ]);
  }
});

test('every ending on the page is that of a document', async () => {
  const folder = folderWith();
  const endings = [...new Set([...page.matchAll(/`(\.m[a-z]+)`/g)].map(([, ending = '']) => ending))];
  expect(endings.length).toBeGreaterThan(5);
  for (const ending of endings) folder.write(`a${ending}`, '|a|b|\n|-|-|\n|1|\n');
  const { stderr } = await folder.run(['fix', '--check', '--level', 'all', '.']);
  expect(stderr).toContain(`To mend: ${endings.length} of ${endings.length} files`);
});

describe('the tables in code that the page tells of', () => {
  const section = page.split(/^## /m).find((part) => part.startsWith('Tables in code\n')) ?? '';
  const fenced =
    section.split('\n- ').find((item) => item.startsWith('fenced code without a language')) ?? '';
  const languages = [...fenced.matchAll(/`(\w+)`/g)].map(([, language = '']) => language);
  const broken = '| a | b |\n|---|\n| 1 | 2 |\n';
  const mended = mend(broken);

  test('are in fenced code of these languages', () => {
    expect(['', ...languages]).toEqual([...TABLE_LANGUAGES].sort());
  });

  test.each(['', ...languages])('are mended at the level all, the fence stays: %j', (language) => {
    const code = `\`\`\`${language}\n${broken}\`\`\`\n`;
    expect(mend(code)).toBe(code);
    expect(mend(code, { level: 'all' })).toBe(code.replace(broken, mended));
  });

  test('are taken out of indented code', () => {
    const code = `Words.\n\n${broken.replace(/^(?=.)/gm, '    ')}`;
    expect(mend(code)).toBe(code);
    expect(mend(code, { level: 'all' })).toBe(`Words.\n\n${mended}`);
  });

  test.each(['js', 'html', 'Text2'])('are not in other code: %s', (language) => {
    const code = `\`\`\`${language}\n${broken}\`\`\`\n`;
    expect(mend(code, { level: 'all' })).toBe(code);
  });
});
