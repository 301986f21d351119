#!/usr/bin/env node
// Node versions that are too old must still be able to read this file, or they could not say so:
// no `node:` prefix, no syntax newer than ES2018.
const { existsSync } = require('fs');
const path = require('path');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const main = path.join(__dirname, '..', 'dist', 'main.script');

if (major < 20 || (major === 20 && minor < 19)) {
  refuse([
    'paytriage needs Node.js 20.19 or newer, and this is Node.js ' + process.versions.node + '.',
    'Older versions lack features it is built on.',
    'Install a newer Node.js (https://nodejs.org) and run the command again.',
  ]);
} else if (!existsSync(main)) {
  refuse([
    'paytriage has not been built: dist/main.script is missing.',
    'A fresh clone holds the source only; the program that runs is made from it.',
    'Run "npm ci" (or "npm run build") in the paytriage folder, then run the command again.',
  ]);
} else {
  void start();
}

async function start() {
  try {
    await require('./loader.js').createLoader().load(main).run(process);
  } catch (error) {
    // The program reports its own errors: this one came before it could.
    refuse(
      [
        'error: paytriage cannot be loaded: ' + String(error),
        'A file of the program is missing or damaged.',
        'Install paytriage again (in a clone: "npm run build"), then run the command again.',
      ],
      70,
    );
  }
}

/**
 * @param {string[]} lines
 * @param {number} [exitCode]
 */
function refuse(lines, exitCode = 2) {
  process.stderr.write(lines.join('\n') + '\n');
  process.exitCode = exitCode;
}
