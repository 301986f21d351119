import { describe, expect, it } from 'vitest';
import { Progress } from './progress.ts';

function progressWith(total?: number) {
  const lines: (string | undefined)[] = [];
  let now = 0;
  const terminal = { hasStatus: true, status: (line: string | undefined) => lines.push(line) };
  const progress = new Progress(terminal, {
    what: 'orders',
    clock: () => now,
    ...(total !== undefined && { total }),
  });
  const at = (ms: number, count: number, share?: number): void => {
    now = ms;
    progress.update(count, share);
  };
  return { lines, progress, at };
}

describe('the progress of a long run', () => {
  it('is share, rate and time left', () => {
    const { lines, at } = progressWith(4_000_000);
    at(0, 0);
    at(1000, 1_000_000);
    expect(lines.at(-1)).toBe(' 25 % █████░░░░░░░░░░░░░░░  1,000,000 orders  1,000,000 a second  0:03 left');
  });

  it('may be a share of bytes, and begin where an earlier run ended', () => {
    const { lines, at } = progressWith(1000);
    at(0, 500, 500);
    at(1000, 600, 600);
    expect(lines.at(-1)).toBe(' 60 % ████████████░░░░░░░░  600 orders  100 a second  0:04 left');
  });

  it('is no more than count and rate where the total is not known', () => {
    const { lines, at } = progressWith();
    at(0, 0);
    at(60_000, 120);
    expect(lines.at(-1)).toBe('120 orders  2 a second');
  });

  it('is shown now and then only, and taken away at the end', () => {
    const { lines, progress, at } = progressWith();
    for (let ms = 0; ms < 1000; ms += 10) at(ms, ms);
    progress.end();
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBeUndefined();
  });
});
