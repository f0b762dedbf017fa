import type { SerializeOptions } from '../../write/options.ts';

/** How a table that comes from another format is written as GFM. */
export type GfmOptions = Pick<SerializeOptions, 'style' | 'align' | 'lineBreak' | 'lineEnding'>;
