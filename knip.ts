import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/main.ts',
    'scripts/*.{js,ts}',
    'bench/*.{ts,js}',
    'bench/batch/*.{ts,js}',
    'eval/run.ts',
    'src/diagnostics/answers/phrase-list.ts',
  ],
  project: ['{src,test,bench,eval,scripts,bin}/**/*.{ts,js}'],
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
