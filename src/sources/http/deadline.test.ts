import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Deadline } from './deadline.ts';

/** Work that takes so long. */
const lasting = (ms: number) => (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

describe('a deadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes nearer while something is asked, and not while somebody thinks', async () => {
    const deadline = new Deadline(1000);
    const first = deadline.while(lasting(600));
    await vi.advanceTimersByTimeAsync(600);
    await first;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(deadline.signal.aborted).toBe(false);

    const second = deadline.while(lasting(600));
    await vi.advanceTimersByTimeAsync(399);
    expect(deadline.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(201);
    await second;
    expect(deadline.signal.aborted).toBe(true);
  });

  it('counts what is asked at the same time once', async () => {
    const deadline = new Deadline(1000);
    const both = [deadline.while(lasting(900)), deadline.while(lasting(900))];
    await vi.advanceTimersByTimeAsync(900);
    await Promise.all(both);
    expect(deadline.signal.aborted).toBe(false);
  });
});
