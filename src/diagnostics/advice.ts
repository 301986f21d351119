import { isReason, reasonFacts } from './answers/reasons.ts';
import type { Transaction } from '../orders/order.ts';
import type { AliveKind } from './facts/alive.ts';
import type { Situation } from './facts/situation.ts';
import type { PayBar } from './pay-again.ts';
import type { Advice } from './rule.ts';
import type { Action, Actor, Cause, Retry } from './vocabulary.ts';

/** Advice with nothing left open: what to do, who takes that step, and whether another try is allowed. */
export interface FullAdvice {
  readonly action: Action;
  readonly actor: Actor;
  readonly retry: Retry;
  readonly alternatives: readonly Action[];
}

interface ActionFacts {
  /** Who takes the next step. */
  readonly actor: Actor;
  readonly retry: Retry;
  /** Following it means paying, now or soon. */
  readonly pays: boolean;
}

/** Every action with its actor and the retry it stands for where the cause does not say. */
export const actionFacts: Readonly<Record<Action, ActionFacts>> = {
  try_other_card: { actor: 'customer', retry: 'other_card', pays: true },
  try_other_method: { actor: 'customer', retry: 'other_method', pays: true },
  contact_bank: { actor: 'customer', retry: 'later', pays: false },
  retry_same_card: { actor: 'customer', retry: 'yes_same_card', pays: true },
  retry_later: { actor: 'customer', retry: 'later', pays: true },
  complete_authentication: { actor: 'customer', retry: 'after_auth', pays: false },
  correct_card_details: { actor: 'customer', retry: 'yes_same_card', pays: true },
  update_saved_card: { actor: 'customer', retry: 'other_card', pays: true },
  pay_from_customer_area: { actor: 'customer', retry: 'yes_same_card', pays: true },
  return_to_shop: { actor: 'customer', retry: 'not_needed', pays: false },
  approve_in_wallet: { actor: 'customer', retry: 'after_auth', pays: false },
  wait: { actor: 'support', retry: 'not_needed', pays: false },
  send_payment_link: { actor: 'merchant', retry: 'not_needed', pays: true },
  approve_quote: { actor: 'customer', retry: 'not_needed', pays: false },
  place_new_order: { actor: 'customer', retry: 'not_needed', pays: true },
  resend_message: { actor: 'merchant', retry: 'not_needed', pays: false },
  check_mailbox: { actor: 'customer', retry: 'not_needed', pays: false },
  change_renewal_setting: { actor: 'customer', retry: 'not_needed', pays: false },
  merchant_fixes_setup: { actor: 'merchant', retry: 'never', pays: false },
  review_refund: { actor: 'merchant', retry: 'not_needed', pays: false },
  escalate: { actor: 'support', retry: 'not_needed', pays: false },
  none: { actor: 'nobody', retry: 'not_needed', pays: false },
};

/** Actions that use the card of the latest attempt again. */
const usesSameCard: ReadonlySet<Action> = new Set([
  'retry_same_card',
  'retry_later',
  'correct_card_details',
  'complete_authentication',
]);

/** After a card was barred only another card or method makes sense. */
function withoutBarredCard(advice: FullAdvice): FullAdvice {
  const alternatives = advice.alternatives.filter((action) => !usesSameCard.has(action));
  if (!usesSameCard.has(advice.action)) {
    const pays = actionFacts[advice.action].pays || advice.action === 'contact_bank';
    return { ...advice, alternatives, retry: pays ? 'never' : advice.retry };
  }
  return {
    action: 'try_other_card',
    actor: 'customer',
    retry: 'never',
    alternatives: alternatives.filter((action) => action !== 'try_other_card'),
  };
}

/** Waiting settles what is under way; what has waited long enough, and money that is there, someone has to look at. */
const insteadOfPaying: Readonly<Record<PayBar, Action>> = {
  alive: 'wait',
  may_be_running: 'wait',
  overdue: 'escalate',
  money_there: 'escalate',
};

/** Actions that finish a payment under way, and the kinds they finish: beside any other money they would be a second one. */
const finishes: Readonly<Partial<Record<Action, readonly AliveKind[]>>> = {
  complete_authentication: ['challenge', 'started'],
  approve_in_wallet: ['wallet', 'started'],
};

/** Whether following an action could become a payment beside the one that stands in its way. */
function paysBeside(action: Action, bar: PayBar, { alive }: Situation): boolean {
  const kinds = finishes[action];
  if (kinds === undefined) return actionFacts[action].pays;
  // A customer who waits for the bank may have it before him, loaded or not.
  return bar !== 'may_be_running' && (alive === undefined || !kinds.includes(alive.kind));
}

function withoutPaying(advice: FullAdvice, bar: PayBar, situation: Situation): FullAdvice {
  const alternatives = advice.alternatives.filter((action) => !paysBeside(action, bar, situation));
  if (!paysBeside(advice.action, bar, situation)) {
    const keeps = advice.retry === 'after_auth' || advice.retry === 'never' || bar === 'may_be_running';
    return { ...advice, retry: keeps ? advice.retry : 'not_needed', alternatives };
  }
  const action = insteadOfPaying[bar];
  return { action, actor: actionFacts[action].actor, retry: 'not_needed', alternatives };
}

function isOffered(action: Action, { terms: { methods } }: Situation): boolean {
  return action !== 'try_other_method' || methods === undefined || methods.length > 1;
}

function withOfferedOnly(advice: FullAdvice, situation: Situation): FullAdvice {
  if (isOffered('try_other_method', situation)) return advice;
  const alternatives = advice.alternatives.filter((action) => isOffered(action, situation));
  if (isOffered(advice.action, situation)) return { ...advice, alternatives };
  const [first = 'contact_bank', ...rest] = alternatives;
  const retry = advice.retry === 'other_method' ? actionFacts[first].retry : advice.retry;
  return { action: first, actor: actionFacts[first].actor, retry, alternatives: rest };
}

/** The transaction whose card the advice is about: the one that may still go through, else the one that failed. */
export function transactionInHand({ transactions = [], alive, attempt }: Situation): Transaction | undefined {
  return alive === undefined ? attempt?.transaction : transactions.find(({ id }) => id === alive.transaction);
}

function isBarred(situation: Situation): boolean {
  const { transactions = [], answers } = situation;
  const inHand = transactionInHand(situation);
  const last4 = inHand?.card?.last4;
  return transactions.some((transaction) => {
    if (answers.get(transaction)?.neverRetry !== true) return false;
    const { id, card } = transaction;
    // A record without the last digits may be of the same card.
    return id === inHand?.id || last4 === undefined || card?.last4 === undefined || card.last4 === last4;
  });
}

/** Whether another try is allowed where no transaction says more: by a bank answer's reason, else by the action. */
export function usualRetry(cause: Cause, action: Action): Retry {
  return isReason(cause) ? reasonFacts(cause).retry : actionFacts[action].retry;
}

/** The same as that attempt's own code or network advice has it. */
function retryOf(cause: Cause, action: Action, { attempt }: Situation): Retry {
  const said = attempt?.said.answer;
  return said?.reason === cause ? said.retry : usualRetry(cause, action);
}

/**
 * A rule's advice made safe for this case; `bar` is what `findPayBar` says of it. Whatever a rule says: nobody is told to
 * pay while a payment may still go through, a barred card is not advised again, and only what the merchant offers is named.
 */
export function toFullAdvice(
  advice: Advice,
  cause: Cause,
  situation: Situation,
  bar: PayBar | undefined,
): FullAdvice {
  const { action, alternatives = [] } = advice;
  const full: FullAdvice = {
    action,
    actor: advice.actor ?? actionFacts[action].actor,
    retry: advice.retry ?? retryOf(cause, action, situation),
    alternatives,
  };
  const offered = withOfferedOnly(full, situation);
  const unbarred = isBarred(situation) ? withoutBarredCard(offered) : offered;
  return bar === undefined ? unbarred : withoutPaying(unbarred, bar, situation);
}
