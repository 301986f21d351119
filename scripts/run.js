// `node scripts/run.js FILE.ts [ARG …]`: bundles one TypeScript file with its tables, as the build does, and runs it.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/run.js FILE.ts [ARG …]');
const folder = await mkdtemp(path.join(import.meta.dirname, '..', 'node_modules', '.run-'));
const outfile = path.join(folder, 'run.mjs');
try {
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.tsv': 'text' },
    define: { __VERSION__: '"dev"' },
    logLevel: 'error',
  });
  process.argv = [process.argv[0] ?? 'node', file, ...args];
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
