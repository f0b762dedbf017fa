import { type FixJob, type FixResult, fixFile } from './fix-file.ts';

/** What a worker thread does: mends files one after the other. */
export default function fixFiles(jobs: readonly FixJob[]): FixResult[] {
  return jobs.map(fixFile);
}
