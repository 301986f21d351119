import { UnavailableError } from '../../../errors.ts';
import type { SyncPage, SyncStart, SyncState } from '../live-source.ts';
import type { Query, StripeApi } from './stripe-api.ts';

/** Payments, every charge that was tried for them, and what happened since to older ones. */
const steps = ['payment_intents', 'charges', 'events'] as const;
type Step = (typeof steps)[number];

const expanded: Readonly<Record<Step, Query>> = {
  payment_intents: [['expand[]', 'data.latest_charge']],
  charges: [['expand[]', 'data.payment_intent']],
  events: [
    'payment_intent.succeeded',
    'payment_intent.payment_failed',
    'payment_intent.canceled',
    'payment_intent.processing',
    'payment_intent.requires_action',
    'payment_intent.amount_capturable_updated',
    'charge.succeeded',
    'charge.failed',
    'charge.captured',
    'charge.expired',
    'charge.refunded',
    'charge.pending',
  ].map((type) => ['types[]', type] as const),
};

/** Objects are listed a moment after they are made. */
const overlap = 300;
/** Stripe keeps events for 30 days. */
const eventDays = 30;

/** What is being fetched: everything made between two times, step by step, newest first. */
interface Window {
  readonly from: number;
  readonly until: number;
  readonly step: Step;
  readonly after: string | undefined;
  /** The very first window lists everything as it is now: its events tell nothing more. */
  readonly isFirst: boolean;
}

function toWindow({ state, since, now }: SyncStart): Window {
  const until = Math.floor(now / 1000);
  const step = steps.find((each) => each === state?.['step']);
  const { from, until: saved, after } = state ?? {};
  if (typeof from !== 'number') {
    return { from: Math.floor(since / 1000), until, step: steps[0], after: undefined, isFirst: true };
  }
  const isFirst = state?.['isFirst'] === true;
  // Interrupted: the same window is gone through to its end, so that what was newer does not hide what was older.
  if (step !== undefined && typeof saved === 'number') {
    return { from, until: saved, step, after: typeof after === 'string' ? after : undefined, isFirst };
  }
  return { from, until, step: steps[0], after: undefined, isFirst: false };
}

function toState({ from, until, step, after, isFirst }: Window): SyncState {
  return { from, until, step, ...(after !== undefined && { after }), ...(isFirst && { isFirst }) };
}

function behind(window: Window): Window | undefined {
  const step = steps[steps.indexOf(window.step) + 1];
  if (step === undefined || (step === 'events' && window.isFirst)) return undefined;
  return { ...window, step, after: undefined };
}

/**
 * Everything that is new. Stripe lists the newest first, so a window of time is fixed at the beginning and its end only
 * becomes the next one's beginning when all of it is stored.
 */
export async function* stripePages(api: StripeApi, start: SyncStart): AsyncGenerator<SyncPage, undefined> {
  let window: Window | undefined = toWindow(start);
  if (window.until - window.from > eventDays * 86_400 && !window.isFirst) throw tooLongAgo(api.context.name);
  const seen = new Set<string>();
  while (window !== undefined) {
    const current: Window = window;
    const { objects, hasMore, last } = await api.list(current.step, queryOf(current));
    if (last !== undefined && seen.has(`${current.step} ${last}`))
      throw api.context.goesInCircles(`v1/${current.step}`);
    seen.add(`${current.step} ${last ?? ''}`);
    const next: Window | undefined =
      hasMore && last !== undefined ? { ...current, after: last } : behind(current);
    yield {
      items: api.context.read(objects, current.step),
      state: next === undefined ? { from: current.until - overlap } : toState(next),
    };
    window = next;
  }
}

function queryOf({ from, until, step, after }: Window): Query {
  return [
    ['created[gte]', String(from)],
    ['created[lte]', String(until)],
    ['limit', '100'],
    ...expanded[step],
    ...(after === undefined ? [] : [['starting_after', after] as const]),
  ];
}

function tooLongAgo(name: string): UnavailableError {
  return new UnavailableError(
    'sync_too_old',
    `The last sync of ${name} is more than ${eventDays} days ago, and Stripe no longer tells what changed since.`,
    'Start again with --since DAY: what is stored already stays.',
  );
}
