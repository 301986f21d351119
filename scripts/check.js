// `npm test`: every check of the project. A step's output is shown when the step fails; the last line is
// always "N passed, N failed", and counts each test and each step before the tests.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

// Names of package.json's scripts; the longest first, so that the short ones fill the other core.
const checks = [
  'lint',
  'typecheck',
  'format:check',
  'lint:unused',
  'lint:package',
  'check:fixtures',
  'rules:test',
  'rules:coverage',
  'rules:lint',
];

const tally = { passed: 0, failed: 0 };

// The checks of the package and the fixtures, and some tests, use the build. The tests run last and alone: they measure time and
// start processes of their own.
await runStep('build');
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => runQueue(checks)));
await runTests();

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

/** @param {string[]} queue */
async function runQueue(queue) {
  for (let step = queue.shift(); step; step = queue.shift()) await runStep(step);
}

/** @param {string} script */
async function runStep(script) {
  const { ok, output, seconds } = await run(script);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${script} (${seconds} s)`);
  if (!ok) console.log(`\n${output}\n`);
  tally[ok ? 'passed' : 'failed'] += 1;
}

async function runTests() {
  const folder = await mkdtemp(path.join(tmpdir(), 'paytriage-check-'));
  try {
    const report = path.join(folder, 'vitest.json');
    const { ok, output, seconds } = await run(
      'test:unit',
      '--no-color',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    );
    const tests = await readReport(report);
    // A file that does not load, or an error outside any test, fails the run without failing a test.
    const unexplained = tests.failed === 0 && (!ok || tests.passed === 0);
    const good = ok && !unexplained;
    console.log(`${good ? 'ok    ' : 'FAILED'}  tests (${seconds} s)`);
    console.log(`\n${good ? summary(output) : output}\n`);
    if (tests.passed + tests.failed === 0) console.log('No test ran: that is a failure.');
    tally.passed += tests.passed;
    tally.failed += tests.failed + (unexplained ? 1 : 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function readReport(file) {
  try {
    const report = JSON.parse(await readFile(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * Vitest's closing lines, without the line per test file.
 * @param {string} output
 */
function summary(output) {
  const lines = output.split('\n');
  const start = lines.findIndex((line) => /^\s*Test Files\s/.test(line));
  return lines.slice(Math.max(0, start)).join('\n').trimEnd();
}

/**
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string, seconds: string }>}
 */
function run(script, ...args) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ ok: code === 0, output: Buffer.concat(output).toString('utf8').trimEnd(), seconds });
    });
  });
}
