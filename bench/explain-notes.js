// `node bench/explain-notes.js [NOTES]`: `explain -` on notes no two of which are alike, against a loop that parses each
// line and prints a constant answer, in pieces and line by line; whole processes in pairs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, existsSync } from 'node:fs';
import path from 'node:path';
import { comparePairs } from './pairs.js';

const count = process.argv[2] ?? '400000';
const root = path.join(import.meta.dirname, '..');
const data = path.join(root, 'node_modules', '.bench');
const explain = ['node', path.join(root, 'bin', 'paytriage.js'), 'explain', '-', '--format', 'ndjson'];
const loop = ['node', path.join(root, 'bench', 'constant-answer.js')];
/** @type {[string, string[]][]} */
const loops = [
  ['the loop in pieces', loop],
  ['the loop line by line', [...loop, 'by-line']],
];

/**
 * The notes, made once and kept.
 * @param {number} every
 */
function notesOf(every) {
  const file = path.join(data, `notes-${count}-${every}.txt`);
  if (existsSync(file)) return file;
  mkdirSync(data, { recursive: true });
  const out = openSync(file, 'w');
  const generator = path.join(root, 'bench', 'generate-notes.ts');
  spawnSync('node', ['--import', 'tsx', generator, count, String(every)], {
    cwd: root,
    stdio: ['ignore', out, 'inherit'],
  });
  closeSync(out);
  return file;
}

for (const [every, what] of /** @type {const} */ ([
  [8, '380 wordings, as one shop sees'],
  [1, '3,000 wordings'],
])) {
  for (const [name, baseline] of loops) {
    const { ratio, ms, baselineMs } = comparePairs(explain, baseline, 5, notesOf(every));
    console.log(
      `${count} notes of ${what}: ${ratio.toFixed(2)} x ${name} (target 3; ${ms.toFixed(0)} ms, ${baselineMs.toFixed(0)} ms)`,
    );
  }
}
