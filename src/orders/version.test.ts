import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anOrder } from './an-order.test-data.ts';
import type { Order } from './order.ts';
import { laterVersion } from './version.ts';
import { isFinalStatus, orderStatuses } from './vocabulary.ts';

const early = '2026-03-03T10:00:00Z';
const late = '2026-03-03T12:00:00+01:00';

const open = (updatedAt?: string): Order =>
  anOrder({ status: 'awaiting_payment', ...(updatedAt !== undefined && { updatedAt }) });
const paid = (updatedAt?: string): Order =>
  anOrder({ status: 'paid', ...(updatedAt !== undefined && { updatedAt }) });

describe('given both records say when they were written', () => {
  it('keeps the later one, whatever comes first', () => {
    expect(laterVersion(open(early), paid(late))).toEqual({ order: paid(late), outcome: 'replaced' });
    expect(laterVersion(paid(late), open(early))).toEqual({ order: paid(late), outcome: 'kept_newer' });
  });

  it('lets a later record reopen an order', () => {
    expect(laterVersion(paid(early), open(late))).toEqual({ order: open(late), outcome: 'replaced' });
  });

  it('lets the last record win where both were written at once', () => {
    expect(laterVersion(paid(early), open(early)).order).toEqual(open(early));
  });

  it('ends with the same record in either order of arrival', () => {
    const record = fc
      .tuple(fc.constantFrom(...orderStatuses), fc.integer({ min: 10, max: 23 }))
      .map(([status, hour]) => anOrder({ status, updatedAt: `2026-03-03T${hour}:00:00Z` }));
    fc.assert(
      fc.property(record, record, (a, b) => {
        fc.pre(a.updatedAt !== b.updatedAt);
        expect(laterVersion(a, b).order).toEqual(laterVersion(b, a).order);
      }),
    );
  });
});

describe.each([
  ['neither record', undefined, undefined],
  ['only the stored record', early, undefined],
  ['only the incoming record', undefined, early],
])('given %s says when it was written', (_which, storedAt, incomingAt) => {
  it('lets the last record win', () => {
    expect(laterVersion(open(storedAt), paid(incomingAt))).toEqual({
      order: paid(incomingAt),
      outcome: 'replaced',
    });
    expect(laterVersion(open(storedAt), open(incomingAt)).outcome).toBe('replaced');
    expect(laterVersion(paid(storedAt), paid(incomingAt)).outcome).toBe('replaced');
  });

  it('does not let an open status replace a final one, and says so', () => {
    expect(laterVersion(paid(storedAt), open(incomingAt))).toEqual({
      order: paid(storedAt),
      outcome: 'kept_final',
    });
  });
});

it('knows which statuses are final', () => {
  expect(orderStatuses.filter((status) => !isFinalStatus(status))).toEqual([
    'quote',
    'draft',
    'awaiting_payment',
    'on_hold',
  ]);
});
