// Bundles src/ into dist/: start-up time counts, and one file loads faster than a few hundred.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** @type {{ version: string }} */
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const faults = await findMessageFaults();
for (const fault of faults) console.error(fault);

const bundle = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: dist,
  write: false,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  // A native module, and two large packages that only some commands load.
  external: ['better-sqlite3', 'got', 'inquirer'],
  loader: { '.tsv': 'text', '.yaml': 'text' },
  plugins: [compiledCheck()],
  define: { __VERSION__: JSON.stringify(version), __PHRASES__: JSON.stringify(await compilePhrases()) },
  // commander and cli-table3 are CommonJS and call require() for Node's own modules.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
  minify: true,
  // Escapes keep the files one byte a character, which halves what the engine has to scan.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
}).catch(() => undefined); // esbuild has already said what is wrong

if (bundle && faults.length === 0) {
  await writeDist(bundle.outputFiles);
} else {
  process.exitCode = 1;
}

/**
 * Texts that are missing or no message, and placeholders that differ between the languages: the program would stumble
 * over them where a customer waits.
 * @returns {Promise<readonly string[]>}
 */
async function findMessageFaults() {
  const { findFaults } = await importSource('scripts/message-faults.ts');
  return findFaults();
}

/**
 * Puts the compiled validator of the order document in place of the module that compiles it.
 * @returns {import('esbuild').Plugin}
 */
function compiledCheck() {
  return {
    name: 'compiled-check',
    setup(build) {
      build.onLoad({ filter: /[\\/]orders[\\/]order-check\.ts$/ }, async ({ path: file }) => {
        const { writeOrderCheck } = await importSource('scripts/order-check-code.ts');
        return { contents: writeOrderCheck(), loader: 'js', resolveDir: path.dirname(file) };
      });
    },
  };
}

/**
 * Bundles one TypeScript file of the project and imports it.
 * @param {string} entry
 */
async function importSource(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: { '.tsv': 'text' },
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * The phrases of the bank answers as compiled data: reading them from their tables costs more than all the rest of
 * the program's start.
 * @returns {Promise<string>}
 */
async function compilePhrases() {
  const { compileBuiltInPhrases } = await importSource('src/diagnostics/answers/phrase-list.ts');
  return JSON.stringify(compileBuiltInPhrases());
}

/**
 * Nothing old is removed before the new bundle is whole: a failed build leaves the last good one.
 * @param {import('esbuild').OutputFile[]} files
 */
async function writeDist(files) {
  await rm(dist, { recursive: true, force: true });
  for (const file of files) {
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(file.path, file.contents);
  }
  const kilobytes = Math.round(files.reduce((sum, file) => sum + file.contents.length, 0) / 1000);
  console.log(`dist: ${files.length} files, ${kilobytes} kB`);
}
