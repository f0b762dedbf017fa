/** Mended by default. */
export const BROKEN = '| a | b | c |\n|--|--|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n';
export const CLEAN = '| a | b |\n| - | - |\n| 1 | 2 |\n';
/** One row has too few cells: a guess, so a warning, and mended on request. */
export const SHORT = '| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |\n| 4 | 5 |\n';
