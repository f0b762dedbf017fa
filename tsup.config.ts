import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/bin.ts', remark: 'src/remark/index.ts' },
  format: 'esm',
  target: 'node20',
  dts: { entry: { index: 'src/index.ts', remark: 'src/remark/index.ts' } },
  clean: true,
  splitting: true,
});
