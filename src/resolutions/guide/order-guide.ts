import type { Finding } from '../../diagnostics/diagnose.ts';
import type { Action } from '../../diagnostics/vocabulary.ts';
import { findPosition, type Position } from '../../merchants/position.ts';
import type { Order } from '../../orders/order.ts';
import { toGuideStep } from './journey-topic.ts';
import { sayGuide, type GuideItem, type GuideWords } from './topic.ts';

/** What there is to say about the steps of one order. */
export type Remaining = 'steps' | 'nothing' | 'wait' | 'closed' | 'unclear' | 'no_journey';

export interface OrderGuide {
  readonly order: Order;
  readonly state: Remaining;
  /** Id of the way to pay; null where none is described. */
  readonly journey: string | null;
  /** False where neither events nor transactions tell how far the customer has come. */
  readonly isKnown: boolean;
  readonly text: string;
  readonly steps: readonly GuideItem[];
}

/** The customer can only wait, or somebody else has to act first. */
const waitsForOthers: ReadonlySet<Action> = new Set([
  'wait',
  'escalate',
  'merchant_fixes_setup',
  'review_refund',
]);

/** Finishing what was begun; no payment is started anew by these steps. */
const finishing: ReadonlySet<Action> = new Set([
  'complete_authentication',
  'return_to_shop',
  'approve_in_wallet',
]);
const finishingSteps: ReadonlySet<string> = new Set(['authorise', 'authenticate', 'return', 'accept']);

const paid: ReadonlySet<Order['status']> = new Set(['paid', 'processing', 'refunded', 'partially_refunded']);
const closed: ReadonlySet<Order['status']> = new Set(['cancelled', 'expired']);

function onlyFinishes(position: Position | undefined, action: Action | undefined): boolean {
  const left = position?.steps.filter(({ state }) => state !== 'done') ?? [];
  const isFinishing = action !== undefined && finishing.has(action);
  return isFinishing && left.length > 0 && left.every(({ step }) => finishingSteps.has(step.id));
}

function stateOf(order: Order, finding: Finding, position: Position | undefined): Remaining {
  const action = finding.advice?.action;
  const isDecided = finding.verdict === 'diagnosed' || finding.verdict === 'no_problem';
  if (paid.has(order.status)) return 'nothing';
  if (closed.has(order.status) || action === 'place_new_order') return 'closed';
  if (finding.mayGoThrough) return onlyFinishes(position, action) ? 'steps' : 'wait';
  // Attempts that are not loaded may be under way: unknown is not none.
  if (!isDecided && finding.transactions === undefined) return 'unclear';
  if (isDecided && action !== undefined && waitsForOthers.has(action)) return 'wait';
  return position === undefined ? 'no_journey' : 'steps';
}

function toText(state: Remaining, count: number, { number }: Order, words: GuideWords): string {
  switch (state) {
    case 'steps':
      return sayGuide(words, 'remaining', { count });
    case 'nothing':
      return sayGuide(words, 'nothingRemains', {});
    case 'wait':
      return sayGuide(words, 'wait', {});
    case 'closed':
      return sayGuide(words, 'closed', {});
    case 'unclear':
      return sayGuide(words, 'unclear', { command: `paytriage diagnose ${number}` });
    case 'no_journey':
      return sayGuide(words, 'noJourney', {});
  }
}

/** The steps that remain to pay one order, or why there are none to take now. Pure. */
export function toOrderGuide(order: Order, finding: Finding, words: GuideWords): OrderGuide {
  const position = findPosition(order, words.profile);
  const state = stateOf(order, finding, position);
  const all = position?.steps ?? [];
  const ahead = all.filter((one) => one.state !== 'done');
  // A payment that was granted and then released leaves an order that has to be paid from the beginning.
  const left = ahead.length === 0 ? all : ahead;
  const steps = state === 'steps' ? left.map(({ step }) => toGuideStep(step, words)) : [];
  const isKnown = position?.isKnown ?? false;
  const unknown = state === 'steps' && !isKnown ? [sayGuide(words, 'positionUnknown', {})] : [];
  return {
    order,
    state,
    journey: position?.journey.id ?? null,
    isKnown,
    text: [...unknown, toText(state, steps.length, order, words)].join(' '),
    steps,
  };
}
