import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['src/main.ts', 'scripts/*.js', 'bench/*.{ts,js}'],
  project: ['{src,test,bench,scripts,bin}/**/*.{ts,js}'],
  ignoreDependencies: [
    // Planned: the HTTP sources (src/sources) are built on it.
    'got',
    // For running a TypeScript file by hand: npx tsx <file>.
    'tsx',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
