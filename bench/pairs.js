// Times whole processes in pairs, A B A B …, so that a drift of the machine's speed falls on both alike.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * @param {string[]} command
 * @param {string | undefined} input
 */
function timeOnce(command, input) {
  const [file = '', ...args] = command;
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const start = process.hrtime.bigint();
  const { status } = spawnSync(file, args, { stdio: [stdin, 'ignore', 'ignore'] });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (stdin !== 'ignore') closeSync(stdin);
  return { ms, status };
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * The median ratio of A's to B's wall time over `runs` pairs, after one warm-up each; both read the file `input`.
 * @param {string[]} a
 * @param {string[]} b
 * @param {number} [runs]
 * @param {string} [input]
 */
export function comparePairs(a, b, runs = 21, input) {
  timeOnce(b, input);
  const { status } = timeOnce(a, input);
  if (status !== 0) throw new Error(`${a.join(' ')} ended with ${String(status)}`);
  const pairs = Array.from({ length: runs }, () => {
    const [one, other] = [timeOnce(a, input).ms, timeOnce(b, input).ms];
    return { one, other, ratio: one / other };
  });
  return {
    ratio: median(pairs.map(({ ratio }) => ratio)),
    ms: median(pairs.map(({ one }) => one)),
    baselineMs: median(pairs.map(({ other }) => other)),
  };
}
