export type { Extent } from '../stream/extent.ts';
export {
  createDocument,
  type DocumentChange,
  type TextDocument,
} from './document.ts';
export { createLiveMender, type LiveMender, type LiveText } from './live-mender.ts';
export { createMendStream } from './mend-stream.ts';
export { type Chunks, readTables } from './read-tables.ts';
