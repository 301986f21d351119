import { findContradiction } from '../../merchants/status-words.ts';
import { minuteMs, toEpochMs } from '../../orders/instant.ts';
import type { Order } from '../../orders/order.ts';
import type { Diagnosis } from '../../output/diagnosis.ts';

/** Clocks of shops run apart by this much. */
const skewMs = 5 * minuteMs;

function futureEvents({ events = [] }: Order, now: number): readonly string[] {
  const ahead = events
    .filter(({ at }) => toEpochMs(at) > now + skewMs)
    .sort((a, b) => toEpochMs(b.at) - toEpochMs(a.at));
  const [latest] = ahead;
  if (latest === undefined) return [];
  const [lie, count] =
    ahead.length === 1 ? ['An event lies', 'counts'] : [`${ahead.length} events lie`, 'count'];
  return [
    `${lie} in the future (${latest.type}, ${latest.at}) and ${count} as happened: check the clock of the shop, or --now.`,
  ];
}

function contradiction({ order, profile }: Diagnosis): readonly string[] {
  const reading = findContradiction(order, profile.statuses);
  if (reading === undefined) return [];
  return [
    `The shop's word "${order.nativeStatus ?? ''}" reads as ${reading} at ${profile.name}, but the status is ${order.status}: the status counts. Check how the export translates statuses.`,
  ];
}

/** What in the order makes its diagnosis doubtful; it changes nothing. `now`: epoch milliseconds. */
export function doubtsOf(diagnosis: Diagnosis, now: number): readonly string[] {
  return [...contradiction(diagnosis), ...futureEvents(diagnosis.order, now)];
}
