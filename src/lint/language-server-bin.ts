#!/usr/bin/env node
import process from 'node:process';

const PACKAGES = 'remark-lint remark-parse unified unified-language-server unified-lint-rule';

if (process.argv.some((argument) => /^--(?:stdio|node-ipc|socket\b)/.test(argument))) await start();
else fail('it is started by an editor, as tablemend-language-server --stdio');

async function start(): Promise<void> {
  try {
    await import('./language-server.ts');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    fail(`a package is not installed: npm install ${PACKAGES}`);
  }
}

function fail(message: string): void {
  process.stderr.write(`tablemend-language-server: ${message}\n`);
  process.exitCode = 2;
}
