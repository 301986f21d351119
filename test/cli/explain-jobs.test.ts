import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../src/sources/sources.test-data.ts';
import { paytriageWith, type Circumstances } from './run-paytriage.ts';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'paytriage.js');
const isBuilt = existsSync(join(import.meta.dirname, '..', '..', 'dist', 'main.script'));
const hasSignals = process.platform !== 'win32';

/** Two megabytes of text and JSON, which cost little because they repeat; some lines are wrong in every way. */
function notes(): Buffer {
  const some = Array.from({ length: 400 }, (_, index) => [
    `${index} Carte refusée – provision insuffisante, 漢字 ${'x'.repeat(index)}`,
    JSON.stringify({ note: `Do not honor ${index}`, code: index % 3 === 0 ? 51 : '51', scheme: 'iso8583' }),
    JSON.stringify({ note: `Bank of Acme says no (A${index % 9})`, scheme: `unknown-${index % 7}` }),
    `{"note": broken ${index}`,
    `Abgelehnt, Karte 4111 1111 1111 1111\r`,
  ]).flat();
  const all = Buffer.from(some.join('\n'));
  const long = Buffer.from(`\n${'long '.repeat(20_000)}\n`);
  return Buffer.concat([
    Buffer.from('\uFEFF'),
    all,
    long,
    ...Array(12).fill(all),
    Buffer.from('\n\xff no end'),
  ]);
}

function start(argv: readonly string[], input: Readable) {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [bin, 'explain', '-', ...argv], { env, stdio: 'pipe' });
  // Its reader may be gone before all is read.
  pipeline(input, child.stdin, () => undefined);
  return child;
}

async function outcomeOf(child: ChildProcess) {
  const [stdout, stderr, [code]] = await Promise.all([
    child.stdout?.toArray() ?? [],
    child.stderr?.toArray() ?? [],
    once(child, 'close'),
  ]);
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

const spawned = (argv: readonly string[], input: Buffer) => outcomeOf(start(argv, Readable.from([input])));

/** The same with a file for stdin, whose size is known before it is read. */
async function spawnedOnFile(argv: readonly string[], input: Buffer) {
  const file = join(await aFolder({}), 'notes.txt');
  await writeFile(file, input);
  const opened = await open(file);
  const stdio = [opened.fd, 'pipe', 'pipe'] as const;
  try {
    return await outcomeOf(spawn(process.execPath, [bin, 'explain', '-', ...argv], { stdio: [...stdio] }));
  } finally {
    await opened.close();
  }
}

async function aCodeFile(): Promise<string> {
  const file = join(await aFolder({}), 'codes.yaml');
  const phrase = '  - phrase: bank of acme says no\n    reason: insufficient_funds\n    language: en\n';
  await writeFile(file, `phrases:\n${phrase}    examples: [Bank of Acme says no]\n`);
  return file;
}

/** Lines without an end. */
async function* endless(): AsyncGenerator<Buffer> {
  for (const all = notes(); ;) yield all;
}

describe.runIf(isBuilt)('explain - --jobs', { timeout: 120_000 }, () => {
  it('gives the same bytes and the same remarks with any number of threads', async () => {
    const flags = ['--format', 'ndjson', '--code-file', await aCodeFile()];
    const run = (jobs: string) => spawned([...flags, '--jobs', jobs], notes());
    const one = await run('1');
    expect(one.stderr).toContain('values that are no string');
    expect(one.stderr).toContain('not known (unknown-0, unknown-1, unknown-2, unknown-3, unknown-4)');
    expect(one.stdout.includes('"reason":"insufficient_funds","certainty":"likely","matched":"phrase"')).toBe(
      true,
    );
    for (const [jobs, explain] of [
      ['2', spawnedOnFile],
      ['3', spawned],
    ] as const) {
      const { code, stdout, stderr } = await explain([...flags, '--jobs', jobs], notes());
      expect([code, stderr, stdout.equals(one.stdout)]).toEqual([one.code, one.stderr, true]);
    }
  });

  it('reads a large file by the scheme that is given, and tells of one that nobody knows', async () => {
    const run = (scheme: string, jobs: string) =>
      spawnedOnFile(['--format', 'csv', '--scheme', scheme, '--jobs', jobs], notes());
    const [one, two] = [await run('ISO8583', '1'), await run('ISO8583', '2')];
    expect([two.code, two.stderr, two.stdout.equals(one.stdout)]).toEqual([0, one.stderr, true]);
    const unknown = await run('stripes', '2');
    expect(unknown).toMatchObject({ code: 2, stdout: Buffer.alloc(0) });
    expect(unknown.stderr).toBe('error: There is no code scheme "stripes".\nDid you mean stripe?\n');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['--jobs', '2', '--format', 'csv'], Readable.from(endless()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [[code, signal], stderr] = await Promise.all([once(child, 'close'), child.stderr.toArray()]);
    expect([code, signal, stderr]).toEqual([0, null, []]);
  });

  it.runIf(hasSignals)('stops at Ctrl-C, with whole lines', async () => {
    const child = start(['--jobs', '2', '--format', 'tsv'], Readable.from(endless()));
    let size = 0;
    let last: Buffer | undefined;
    child.stdout.on('data', (part: Buffer) => {
      // Far enough for threads to be at work. A second one would end the process the hard way.
      if (size < 5_000_000 && size + part.length >= 5_000_000) child.kill('SIGINT');
      size += part.length;
      last = part;
    });
    const [[code]] = await Promise.all([once(child, 'close'), child.stderr.toArray()]);
    expect([code, last?.at(-1)]).toEqual([130, 0x0a]);
  });
});

describe.runIf(isBuilt && hasSignals)('explain - while nobody writes to it', { timeout: 60_000 }, () => {
  it.each(['tsv', 'terminal'])('ends at the first Ctrl-C: %s', async (format) => {
    const input = new Readable({ read: () => undefined });
    input.push('Do not honor\n');
    const child = start(['--format', format], input);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const [[code, signal], stderr] = await Promise.all([once(child, 'close'), child.stderr.toArray()]);
    expect([code, signal, Buffer.concat(stderr).toString()]).toEqual([130, null, 'error: Interrupted.\n']);
  });
});

describe('explain - --jobs, when a worker dies', () => {
  it.each([
    ['at once', "throw new Error('out of luck')", 'out of luck'],
    ['in its work', "parentPort.once('message', () => process.exit(3))", 'exit code 3'],
  ])('says so and loses nothing: %s', async (_when, code, reason) => {
    const startWorker = async () =>
      new Worker(`const { parentPort } = require('node:worker_threads'); ${code}`, { eval: true });
    const run = (jobs: string, circumstances: Circumstances) =>
      paytriageWith({ stdin: notes(), ...circumstances })`explain - --format ndjson --jobs ${jobs}`;
    const [one, three] = [await run('1', {}), await run('3', { startWorker })];
    expect(three.stdout === one.stdout).toBe(true);
    const ended = `warning: A worker thread has ended (${reason}). What it had in hand is done again.\n`;
    expect(three.stderr.endsWith(one.stderr)).toBe(true);
    expect(three.stderr.slice(0, -one.stderr.length).replaceAll(ended, '')).toBe('');
  });
});
