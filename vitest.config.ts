import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    // Properties take their time on a busy machine.
    testTimeout: 60_000,
    // Types are tests, too; only theirs are compiled here, `npm run check` compiles all.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/types/tsconfig.json' },
  },
});
