// Loads the files of dist/, with what the engine made of them at build time: to compile them again at every call would
// take longer than all that a call does. Nothing is written here, and a cache that does not fit is not used.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

/** The engine knows its own version and flags again; the rest of what compiled code depends on is in the folder's name. */
const cacheFolder = path.join(
  __dirname,
  '..',
  'dist',
  'cache',
  `${process.version}-${process.platform}-${process.arch}`,
);

/** @param {string} file */
const cacheFileOf = (file) => path.join(cacheFolder, `${path.basename(file)}.cache`);

/** @param {Buffer} data */
function sumOf(data) {
  // Only here: where there is no cache it need not be loaded.
  return require('node:zlib').crc32(data);
}

/** @param {Buffer} data */
function toCacheBytes(data) {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(sumOf(data));
  return Buffer.concat([data, sum]);
}

/**
 * The engine takes what it is given for whole, and dies of a byte that is not: so it is checked here.
 * @param {string} file
 */
function readCache(file) {
  try {
    const bytes = readFileSync(cacheFileOf(file));
    const data = bytes.subarray(0, -4);
    return sumOf(data) === bytes.readUInt32LE(data.length) ? data : undefined;
  } catch {
    // None was made for this version of Node.js.
    return undefined;
  }
}

/** Each loader has its own modules: a process needs one. */
function createLoader() {
  /** @type {Map<string, { exports: any }>} */
  const modules = new Map();
  /** @type {Map<string, Script>} */
  const scripts = new Map();

  /**
   * As `require` would, for a file of dist/.
   * @param {string} file
   * @returns {any}
   */
  function load(file) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const folder = path.dirname(file);
    // A function around a module, with all that is not ASCII escaped: as the build wrote it.
    const script = new Script(readFileSync(file, 'latin1'), {
      filename: file,
      cachedData: readCache(file),
    });
    scripts.set(file, script);
    /** @param {string} id */
    const requireFrom = (id) => (id.startsWith('.') ? load(path.join(folder, id)) : require(id));
    // Where the script itself would import, Node.js needs a callback that it calls experimental.
    requireFrom.import = (/** @type {string} */ id) => import(id);
    script.runInThisContext().call(module.exports, module.exports, requireFrom, module, file, folder);
    return module.exports;
  }

  return { load, scripts };
}

module.exports = { createLoader, cacheFileOf, toCacheBytes };
