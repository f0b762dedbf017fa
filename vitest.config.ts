import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Properties take their time on a busy machine.
    testTimeout: 60_000,
    typecheck: { include: ['test/**/*.test-d.ts'] },
  },
});
