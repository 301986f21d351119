// Loads the files of dist/, with what the engine made of them at build time: to compile them again at every call would
// take longer than all that a call does. Nothing is written here, and a cache that does not fit is not used.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

const root = path.join(__dirname, '..');
/** The engine knows its own version and flags again; the rest of what compiled code depends on is in the folder's name. */
const cacheFolder = path.join(
  root,
  'dist',
  'cache',
  `${process.version}-${process.platform}-${process.arch}`,
);

/** @param {string} file */
const cacheFileOf = (file) => path.join(cacheFolder, `${path.basename(file)}.cache`);

/**
 * What stacks name a file: the cache keeps it, and goes where the build's folder means nothing.
 * @param {string} file
 */
function nameOf(file) {
  // Copied: a part of a string is kept with the string that it is a part of.
  return Buffer.from(path.relative(root, file)).toString();
}

/**
 * Of the source as well: the engine compares no more than its length.
 * @param {Buffer} source
 * @param {Buffer} data
 */
function sumOf(source, data) {
  // Only here: where there is no cache it need not be loaded.
  const { crc32 } = require('node:zlib');
  return crc32(data, crc32(source));
}

/**
 * @param {Buffer} source
 * @param {Buffer} data
 */
function toCacheBytes(source, data) {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(sumOf(source, data));
  return Buffer.concat([data, sum]);
}

/**
 * The engine takes what it is given for whole, and dies of a byte that is not: so it is checked here.
 * @param {string} file
 * @param {Buffer} source
 */
function readCache(file, source) {
  try {
    const bytes = readFileSync(cacheFileOf(file));
    const data = bytes.subarray(0, -4);
    return sumOf(source, data) === bytes.readUInt32LE(data.length) ? data : undefined;
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
    try {
      run(file, module);
    } catch (error) {
      // Half a module is none: who asks again is told the same.
      modules.delete(file);
      throw error;
    }
    return module.exports;
  }

  /**
   * @param {string} file
   * @param {{ exports: any }} module
   */
  function run(file, module) {
    const folder = path.dirname(file);
    const source = readFileSync(file);
    // A function around a module, with all that is not ASCII escaped: as the build wrote it.
    const script = new Script(source.toString('latin1'), {
      filename: nameOf(file),
      cachedData: readCache(file, source),
    });
    scripts.set(file, script);
    /** @param {string} id */
    const requireFrom = (id) => (id.startsWith('.') ? load(path.join(folder, id)) : require(id));
    // Where the script itself would import, Node.js needs a callback that it calls experimental.
    requireFrom.import = (/** @type {string} */ id) => import(id);
    script.runInThisContext().call(module.exports, module.exports, requireFrom, module, file, folder);
  }

  return { load, scripts };
}

module.exports = { createLoader, cacheFileOf, toCacheBytes };
