import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as convert from '../../src/convert/index.ts';
import * as tablemend from '../../src/index.ts';

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

test('what the package exports is what we mean to keep', () => {
  expect(Object.keys(tablemend).sort()).toEqual([
    'AsyncSchemaError',
    'analyze',
    'applyRepairs',
    'asStandardSchema',
    'columnsOf',
    'createMender',
    'inferSchema',
    'mend',
    'parseRows',
    'parseRowsAsync',
    'rows',
    'serialize',
    'toArrays',
    'toColumns',
    'toRows',
  ]);
});

test('there is a function for each format, and no more', () => {
  expect(Object.keys(convert).sort()).toEqual([
    'MissingPackageError',
    'fromCsv',
    'fromHtml',
    'fromJson',
    'fromNdjson',
    'fromTsv',
    'headingsOf',
    'inlineHtml',
    'toAsciidoc',
    'toCsv',
    'toHtml',
    'toJson',
    'toLatex',
    'toMarkdown',
    'toNdjson',
    'toParquet',
    'toSql',
    'toTsv',
    'toXlsx',
    'toYaml',
  ]);
});

test('the package installs nothing beside itself', () => {
  expect(packageJson).not.toHaveProperty('dependencies');
  for (const name of Object.keys(packageJson.peerDependencies ?? {}))
    expect(packageJson.peerDependenciesMeta).toHaveProperty([name, 'optional'], true);
});

test('only what is built, documents and this list are published', () => {
  expect(packageJson.files).toEqual(['dist', 'docs', 'CHANGELOG.md']);
  expect(packageJson.scripts).not.toHaveProperty('postinstall');
});
