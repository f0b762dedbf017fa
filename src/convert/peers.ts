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
    super(
      `${format} needs ${packages.replaceAll(' ', ' and ')}, which is not installed: npm install ${packages}`,
      {
        cause,
      },
    );
  }
}

/**
 * Loads what a format needs.
 *
 * @throws {MissingPackageError} when it is not installed
 */
export async function loadPeer<Module>(
  format: string,
  packages: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND') throw new MissingPackageError(format, packages, error);
    throw error;
  }
}
