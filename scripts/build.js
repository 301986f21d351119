// Bundles src/ into dist/: start-up time counts, and one file loads faster than a few hundred.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** @type {{ version: string }} */
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

/** @type {import('rolldown').InputOptions} */
const common = { cwd: root, platform: 'node', moduleTypes: { '.tsv': 'text', '.yaml': 'text' } };

const faults = await findMessageFaults();
for (const fault of faults) console.error(fault);

const bundle = await generate({
  ...common,
  input: { main: 'src/main.ts' },
  // Native modules, and large packages that only some commands load.
  external: ['better-sqlite3', 'got', 'inquirer', '@napi-rs/keyring'],
  resolve: { mainFields: ['module', 'main'] },
  plugins: [compiledCheck(), phrasesFromFile()],
  transform: { target: 'node20.19', define: { __VERSION__: JSON.stringify(version) } },
}).catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
});

if (bundle && faults.length === 0) {
  await writeDist(bundle);
} else {
  process.exitCode = 1;
}

/**
 * What a run always needs becomes one file; the rest is a file for each import that waits until it is needed.
 * @param {import('rolldown').InputOptions} options
 * @param {boolean} inOne Everything in one file.
 */
async function generate(options, inOne = false) {
  const made = await rolldown(options);
  /** @type {import('rolldown').OutputOptions} */
  const output = {
    format: 'esm',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  };
  const always = inOne ? undefined : neededBy('cli', await made.generate({ ...output, minify: false }));
  const groups = [{ name: 'always', test: (/** @type {string} */ id) => always?.has(id) === true }];
  const written = await made.generate({ ...output, codeSplitting: inOne ? false : { groups } });
  await made.close();
  return chunksOf(written).map(({ fileName, code }) => ({ name: fileName, code }));
}

/** @param {import('rolldown').RolldownOutput} made */
function chunksOf({ output }) {
  return output.flatMap((part) => (part.type === 'chunk' ? [part] : []));
}

/**
 * The modules of a chunk and of all that it cannot be loaded without: each file of its own would be looked for,
 * opened and linked.
 * @param {string} name
 * @param {import('rolldown').RolldownOutput} made
 */
function neededBy(name, made) {
  const chunks = new Map(chunksOf(made).map((chunk) => [chunk.fileName, chunk]));
  const files = [...chunks.values()].filter((chunk) => chunk.name === name).map(({ fileName }) => fileName);
  // The list grows while it is read.
  for (const file of files) {
    for (const next of chunks.get(file)?.imports ?? []) if (!files.includes(next)) files.push(next);
  }
  return new Set(files.flatMap((file) => chunks.get(file)?.moduleIds ?? []));
}

/**
 * Escapes keep the files one byte a character, which halves what the engine has to scan.
 * @param {string} code
 */
function toAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
 * @returns {import('rolldown').Plugin}
 */
function compiledCheck() {
  return {
    name: 'compiled-check',
    load: {
      filter: { id: /[\\/]orders[\\/]order-check\.ts$/ },
      async handler() {
        const { writeOrderCheck } = await importSource('scripts/order-check-code.ts');
        return { code: writeOrderCheck(), moduleType: 'js' };
      },
    },
  };
}

/**
 * Bundles one TypeScript file of the project and imports it.
 * @param {string} entry
 */
async function importSource(entry) {
  const [file] = await generate({ ...common, input: entry }, true);
  const code = Buffer.from(file?.code ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/**
 * Has the phrases of the bank answers read from a file of compiled data, in place of the module that compiles them:
 * reading them from their tables costs more than all the rest of the program's start.
 * @returns {import('rolldown').Plugin}
 */
function phrasesFromFile() {
  return {
    name: 'phrases-from-file',
    load: {
      filter: { id: /[\\/]answers[\\/]phrase-source\.ts$/ },
      handler() {
        // Loaded when the first note is read, so that it always stands among the chunks.
        return {
          code: `import { readFileSync } from 'node:fs';
            import { fromBytes } from './text/phrase-bytes.ts';
            export const builtInPhraseData = () => fromBytes(readFileSync(new URL('../phrases.bin', import.meta.url)));`,
          moduleType: 'js',
        };
      },
    },
  };
}

/** @returns {Promise<Uint8Array>} */
async function compilePhrases() {
  const { compileToBytes } = await importSource('scripts/phrase-data.ts');
  return compileToBytes();
}

/**
 * Nothing old is removed before the new bundle is whole: a failed build leaves the last good one.
 * @param {readonly { readonly name: string, readonly code: string }[]} files
 */
async function writeDist(files) {
  /** @type {{ file: string, text: string | Uint8Array }[]} */
  const texts = files.map(({ name, code }) => ({ file: path.join(dist, name), text: toAscii(code) }));
  texts.push({ file: path.join(dist, 'phrases.bin'), text: await compilePhrases() });
  await rm(dist, { recursive: true, force: true });
  for (const { file, text } of texts) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const kilobytes = Math.round(texts.reduce((sum, { text }) => sum + text.length, 0) / 1000);
  console.log(`dist: ${texts.length} files, ${kilobytes} kB`);
}
