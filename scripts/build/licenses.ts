import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What esbuild tells of a build, as far as it matters here. */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

/** A path up to the folder of the package that it lies in. */
const PACKAGE = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The licences of all packages that a build took code of, as one text.
 *
 * @throws {Error} where a package has no licence file
 */
export function licensesOf({ outputs }: Metafile): string {
  const folders = new Set<string>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = PACKAGE.exec(path)?.[1];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].sort().map(licenseOf).join('\n');
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version}, ${license}\n\n${text.replace(/^(?=.)/gm, '    ')}\n`;
}
