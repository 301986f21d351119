// Times whole processes in pairs, A B A B …, so that a drift of the machine's speed falls on both alike.
import { spawnSync } from 'node:child_process';

/** @param {string[]} command */
function timeOnce(command) {
  const [file = '', ...args] = command;
  const start = process.hrtime.bigint();
  const { status } = spawnSync(file, args, { stdio: 'ignore' });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  return { ms, status };
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * The median ratio of A's to B's wall time over `runs` pairs, after one warm-up each.
 * @param {string[]} a
 * @param {string[]} b
 */
export function comparePairs(a, b, runs = 21) {
  timeOnce(b);
  const { status } = timeOnce(a);
  if (status !== 0) throw new Error(`${a.join(' ')} ended with ${String(status)}`);
  const pairs = Array.from({ length: runs }, () => {
    const [one, other] = [timeOnce(a).ms, timeOnce(b).ms];
    return { one, other, ratio: one / other };
  });
  return {
    ratio: median(pairs.map(({ ratio }) => ratio)),
    ms: median(pairs.map(({ one }) => one)),
    baselineMs: median(pairs.map(({ other }) => other)),
  };
}
