import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffOf, readRetryAfter } from './backoff.ts';

describe('the pause before another try', () => {
  it('doubles, is between half and the whole of that, and never more than half a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, random) => {
          const full = Math.min(30_000, 500 * 2 ** (attempt - 1));
          const pause = backoffOf(attempt, 500, random);
          expect(pause).toBeGreaterThanOrEqual(full / 2);
          expect(pause).toBeLessThanOrEqual(full);
        },
      ),
    );
  });

  it('is read from Retry-After as seconds or a date', () => {
    const now = Date.parse('2026-11-20T10:00:00Z');
    const read = (value?: string): number | undefined => readRetryAfter(value, now);
    expect(read('120')).toBe(120_000);
    expect(read('Fri, 20 Nov 2026 10:00:30 GMT')).toBe(30_000);
    expect(read('Fri, 20 Nov 2026 09:00:00 GMT')).toBe(0);
    expect([read('soon'), read(''), read(), read('-5')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
