import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Imports of .tsv and .yaml files are their text, as in the build. */
const textFiles = {
  name: 'text-files',
  enforce: 'pre' as const,
  async load(id: string) {
    if (!/\.(tsv|yaml)$/.test(id)) return undefined;
    return `export default ${JSON.stringify(await readFile(id, 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [textFiles],
  define: { __VERSION__: JSON.stringify(version) },
  test: {
    include: ['{src,test,scripts}/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // Modules are loaded once for a worker and not for each of its files: none holds what a test changes.
    isolate: false,
    setupFiles: ['test/set-up.ts'],
    testTimeout: 20_000,
    unstubEnvs: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts', 'src/**/*.d.ts'],
      reporter: ['text-summary', 'lcovonly'],
    },
  },
});
