import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Scores the built command on the labelled documents, file by file. Arguments go to the scoring tool: `--fails 3` prints
 * the first three misses of each file.
 */
const bench = new URL('../../shared/bench/', import.meta.url);
const tool = fileURLToPath(new URL('score.mjs', bench));
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

if (!existsSync(tool)) {
  console.log('No labelled documents to score: ../shared/bench/ is not there.');
} else if (!existsSync(command)) {
  console.log('Nothing to score: run `npm run build` first.');
  process.exitCode = 2;
} else if (isOlderThanSource()) {
  console.log('What is built is older than the source: run `npm run build` first.');
  process.exitCode = 2;
} else {
  for (const name of ['seed', 'wild', 'near', 'converters']) {
    const data = fileURLToPath(new URL(`${name}.jsonl`, bench));
    console.log(`\n${name}`);
    const options = [...process.argv.slice(2), data, '--', process.execPath, command, 'jsonl'];
    const { status } = spawnSync(process.execPath, [tool, ...options], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

function isOlderThanSource(): boolean {
  const built = statSync(command).mtimeMs;
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).some(
    (name) => statSync(`${source}${name}`).mtimeMs > built,
  );
}
