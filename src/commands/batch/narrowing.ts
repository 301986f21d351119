import { isOrderStatus } from '../../orders/vocabulary.ts';
import type { ScanOptions } from '../../store/store.ts';
import { readBound } from '../shared/clock.ts';
import type { BatchPlan } from './engine.ts';

/**
 * What of a batch's choice the store's own columns can answer. Orders that are named are looked for among all: one that
 * is there and not wanted can still be found.
 */
export function narrowingOf({ flags, queries, isNamed }: BatchPlan): ScanOptions {
  if (isNamed || queries.length > 0) return {};
  const { merchant, status } = flags;
  const since = readBound('--since', flags.since);
  return {
    ...(merchant !== undefined && { merchant }),
    ...(status !== undefined && { statuses: status.filter(isOrderStatus) }),
    ...(since !== undefined && { since }),
  };
}
