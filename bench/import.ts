import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { figure, short, tell } from './harness/compare.ts';
import { quartiles } from './harness/measure.ts';

/** How large the core is, and how much longer node takes to start with it. */
const folder = mkdtempSync(resolve('node_modules/.cache/tablemend-bench-'));
try {
  const bundled = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    write: false,
    metafile: true,
  });
  const code = bundled.outputFiles[0]?.contents ?? new Uint8Array();
  const kilobytes = gzipSync(code, { level: 9 }).length / 1000;
  const core = join(folder, 'core.mjs');
  writeFileSync(core, code);
  writeFileSync(join(folder, 'bare.mjs'), '');
  writeFileSync(join(folder, 'imports.mjs'), `import ${JSON.stringify(pathToFileURL(core).href)};`);
  const built = resolve('dist/index.js');
  const isBuilt = existsSync(built);
  writeFileSync(join(folder, 'built.mjs'), `import ${JSON.stringify(pathToFileURL(built).href)};`);
  const bundledTimes: number[] = [];
  const builtTimes: number[] = [];
  for (let round = 0; round < (short ? 7 : 25); round++) {
    const bare = started('bare.mjs');
    bundledTimes.push(started('imports.mjs') - bare);
    if (isBuilt) builtTimes.push(started('built.mjs') - bare);
  }
  const [low, median, high] = quartiles(bundledTimes);
  const inputs = Object.entries(bundled.metafile.outputs).flatMap(([, { inputs }]) => Object.entries(inputs));
  const least = await build({
    stdin: { contents: "export { analyze, mend } from './src/index.ts';", resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    write: false,
  });
  const leastSize = gzipSync(least.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
  console.log(`\nanalyze and mend alone: ${leastSize.toFixed(1)} kB min+gzip`);
  if (isBuilt)
    console.log(`importing what is built, not minified: ${quartiles(builtTimes).map(figure).join(', ')} ms`);
  console.log('the core, minified; its largest files:');
  for (const [file, { bytesInOutput }] of inputs
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, 10))
    console.log(`  ${String(bytesInOutput).padStart(6)} ${file}`);
  tell([
    {
      work: 'importing the core',
      toReach: '<= 5 ms over bare node',
      measured: `${figure(median)} ms (${figure(low)} to ${figure(high)})`,
      reached: median <= 5,
    },
    {
      work: 'size of the core',
      toReach: '<= 20 kB min+gzip',
      measured: `${kilobytes.toFixed(1)} kB`,
      reached: kilobytes <= 20,
    },
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Milliseconds of processor time that node takes to run a file, as it says itself when it is done. */
function started(file: string): number {
  const said =
    "process.on('exit',()=>{const{user,system}=process.cpuUsage();console.log((user+system)/1000)})";
  const preload = `data:text/javascript,${encodeURIComponent(said)}`;
  return Number(
    execFileSync(process.execPath, ['--import', preload, join(folder, file)], { encoding: 'utf8' }),
  );
}
