import { defineConfig } from 'tsup';

const libraries = {
  index: 'src/index.ts',
  remark: 'src/remark/index.ts',
  'remark-lint': 'src/lint/remark-lint.ts',
  markdownlint: 'src/lint/markdownlint.ts',
  eslint: 'src/lint/eslint.ts',
};

export default defineConfig({
  entry: { ...libraries, cli: 'src/cli/bin.ts', 'language-server': 'src/lint/language-server.ts' },
  format: 'esm',
  target: 'node20',
  dts: { entry: libraries },
  clean: true,
  splitting: true,
});
