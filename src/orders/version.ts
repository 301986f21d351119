import { toEpochMs } from './instant.ts';
import type { Order } from './order.ts';
import { isFinalStatus } from './vocabulary.ts';

export interface Version {
  readonly order: Order;
  /** `kept`: the incoming record would have reopened a final order without saying when it was written. */
  readonly outcome: 'replaced' | 'kept_newer' | 'kept_final';
}

/**
 * Which of two records of the same order holds: the one with the later `updatedAt`. Where either lacks it, the
 * incoming one (last record wins), except that an open status does not replace a final one.
 */
export function laterVersion(stored: Order, incoming: Order): Version {
  if (stored.updatedAt !== undefined && incoming.updatedAt !== undefined) {
    const isOlder = toEpochMs(incoming.updatedAt) < toEpochMs(stored.updatedAt);
    return isOlder ? { order: stored, outcome: 'kept_newer' } : { order: incoming, outcome: 'replaced' };
  }
  if (isFinalStatus(stored.status) && !isFinalStatus(incoming.status)) {
    return { order: stored, outcome: 'kept_final' };
  }
  return { order: incoming, outcome: 'replaced' };
}
