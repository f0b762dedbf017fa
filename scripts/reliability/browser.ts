import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { mend } from '../../src/mend.ts';

/** Mends a table with the core in headless Chromium and compares the result with Node's. Exits with 1 where they differ. */
const TEXT = '| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n';

const { outputFiles } = await build({
  stdin: {
    contents: `import { mend } from './src/index.ts'; document.title = JSON.stringify(mend(${JSON.stringify(TEXT)}));`,
    resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
  },
  bundle: true,
  format: 'iife',
  platform: 'browser',
  write: false,
});
const folder = mkdtempSync(join(tmpdir(), 'tablemend-'));
try {
  const page = join(folder, 'page.html');
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body><script>${outputFiles[0]?.text ?? ''}</script>`,
  );
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--dump-dom',
    `--user-data-dir=${folder}/profile`,
  ];
  const browser = process.env['CHROMIUM'] ?? 'chromium';
  const dom = execFileSync(browser, [...flags, `file://${page}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const title = /<title>(.*?)<\/title>/.exec(dom)?.[1] ?? '';
  const isSame = title === JSON.stringify(mend(TEXT));
  console.log(isSame ? `Chromium gives what Node gives: ${title}` : `Chromium: ${title}`);
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
