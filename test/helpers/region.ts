import { scanBlocks } from '../../src/blocks/scan.ts';
import { findRegions } from '../../src/regions/find-regions.ts';
import { endOf, type Region, startOf } from '../../src/regions/region.ts';

/** The regions of a text. */
export function regionsOf(text: string): Region[] {
  return findRegions(text, scanBlocks(text));
}

/** The only region of a text. */
export function regionOf(text: string): Region {
  const [region, ...others] = regionsOf(text);
  if (region === undefined || others.length > 0) throw new Error('the text has not one region');
  return region;
}

/** What stands on each line of a region, container prefix and blanks left out. */
export function linesOf(region: Region): string[] {
  return Array.from({ length: region.count }, (_, line) =>
    region.text.slice(startOf(region, line), endOf(region, line)),
  );
}
