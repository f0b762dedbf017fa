/**
 * Packages that only some formats need. They are loaded when used, and are optional: who writes no spreadsheet does not
 * install what writes spreadsheets.
 */

/** Thrown where a package that a format needs is not installed. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
  /** Stays the same in all versions. */
  readonly code = 'missing-package';

  /**
   * @param format - what cannot be read or written
   * @param packages - what has to be installed
   */
  constructor(format: string, packages: string, cause: unknown) {
    super(`${format} needs what is not installed: npm install ${packages}`, { cause });
  }
}

/**
 * What to do where a package cannot be loaded. It has to be handed to `catch` right behind the `import()`: by that bundlers
 * know that a package may be missing.
 *
 * @throws {MissingPackageError} when it is not installed
 */
export function orMissing(format: string, packages: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'ERR_MODULE_NOT_FOUND' ? new MissingPackageError(format, packages, error) : error;
  };
}
