// Bundles src/ into dist/: start-up time counts, and one file loads faster than a few hundred.
import { spawnSync } from 'node:child_process';
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
const codes = await readCodes();

const bundle = await generate({
  ...common,
  input: { main: 'src/main.ts' },
  // Native modules, and large packages that only some commands load.
  external: ['better-sqlite3', 'got', 'inquirer', '@napi-rs/keyring'],
  resolve: { mainFields: ['module', 'main'] },
  plugins: [compiledCheck(), phrasesFromFile(), codesFromFile(), withoutIdlers()],
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
 * What a diagnosis always needs becomes one file; the rest is a file for each import that waits until it is needed.
 * @param {import('rolldown').InputOptions} options
 * @param {boolean} inOne Everything in one file.
 */
async function generate(options, inOne = false) {
  const made = await rolldown(options);
  /** @type {import('rolldown').OutputOptions} */
  const output = {
    // ES modules cannot be loaded with compiled code, and take Node.js longer to find and link.
    format: inOne ? 'esm' : 'cjs',
    minify: true,
    comments: false,
    entryFileNames: '[name].script',
    chunkFileNames: 'chunks/[name]-[hash].script',
  };
  const always = inOne
    ? undefined
    : neededBy(['cli', 'diagnose'], await made.generate({ ...output, minify: false }));
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
 * The modules of chunks and of all that they cannot be loaded without: each file of its own would be looked for,
 * opened and linked.
 * @param {readonly string[]} names
 * @param {import('rolldown').RolldownOutput} made
 */
function neededBy(names, made) {
  const chunks = new Map(chunksOf(made).map((chunk) => [chunk.fileName, chunk]));
  const files = [...chunks.values()]
    .filter(({ name }) => names.includes(name))
    .map(({ fileName }) => fileName);
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
 * A module as bin/loader.js runs it, which cannot import by itself.
 * @param {string} code
 */
function toFunction(code) {
  const withImports = code.replace(/\bimport\((`[^`$]+`)\)/g, 'require.import($1)');
  return `(function (exports, require, module, __filename, __dirname) {${withImports}\n})`;
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

/**
 * Has the code tables read from one file, each when it is asked for: as texts of the program all of them would be read by
 * every diagnosis that meets a code.
 * @returns {import('rolldown').Plugin}
 */
function codesFromFile() {
  return {
    name: 'codes-from-file',
    load: {
      filter: { id: /[\\/]answers[\\/]code-texts\.ts$/ },
      handler() {
        return {
          code: `import { readFileSync } from 'node:fs';
            const bytes = readFileSync(new URL('../codes.tsv', import.meta.url));
            export const codeTexts = {};
            for (const [scheme, from, to] of ${JSON.stringify(codes.places)})
              Object.defineProperty(codeTexts, scheme, { enumerable: true, get: () => bytes.toString('utf8', from, to) });`,
          moduleType: 'js',
        };
      },
    },
  };
}

/** All code tables in one file, and where each stands in it. */
async function readCodes() {
  /** @type {{ codeTexts: Readonly<Record<string, string>> }} */
  const { codeTexts } = await importSource('src/diagnostics/answers/code-texts.ts');
  /** @type {[scheme: string, from: number, to: number][]} */
  const places = [];
  let end = 0;
  for (const [scheme, text] of Object.entries(codeTexts)) {
    const from = end;
    end += Buffer.byteLength(text);
    places.push([scheme, from, end]);
  }
  return { places, text: Object.values(codeTexts).join('') };
}

/**
 * Leaves out what libraries load and we never use: commander's commands that are programs of their own, and chalk's
 * look at the terminal. The modules of Node.js behind them take longer than a diagnosis.
 * @returns {import('rolldown').Plugin}
 */
function withoutIdlers() {
  const nothing = '\0nothing';
  return {
    name: 'without-idlers',
    resolveId: {
      filter: { id: /^(node:child_process|#supports-color)$/ },
      handler: (_id, importer = '') =>
        /[\\/]node_modules[\\/](commander|chalk)[\\/]/.test(importer) ? nothing : null,
    },
    load: {
      filter: { id: /^\0nothing$/ },
      handler: () => ({ code: 'export default {};', moduleType: 'js' }),
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
  const texts = files.map(({ name, code }) => ({
    file: path.join(dist, name),
    text: toFunction(toAscii(code)),
  }));
  texts.push({ file: path.join(dist, 'phrases.bin'), text: await compilePhrases() });
  texts.push({ file: path.join(dist, 'codes.tsv'), text: codes.text });
  await rm(dist, { recursive: true, force: true });
  for (const { file, text } of texts) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const kilobytes = Math.round(texts.reduce((sum, { text }) => sum + text.length, 0) / 1000);
  console.log(`dist: ${texts.length} files, ${kilobytes} kB`);
  // In a process of its own, as the program will run: what it has not run is not compiled.
  const script = path.join(root, 'scripts', 'code-cache.js');
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) console.error('dist: no compiled code: the program does all it does, and starts slower');
}
