const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'no space left within the quota',
  EFBIG: 'the file would be larger than allowed',
  EISDIR: 'is a folder',
  ELOOP: 'links lead in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is no folder',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
};

/** The code that the system gave an error, such as `ENOENT`; empty where it is no error of the system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What went wrong, in words; an error of the system without its path. */
export function messageOf(error: unknown): string {
  const code = codeOf(error);
  const meaning = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  if (meaning !== undefined) return meaning;
  return error instanceof Error ? error.message : String(error);
}
