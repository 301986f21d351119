import { factOf, type FactId } from './facts/facts.ts';
import type { FactValue, Situation } from './facts/situation.ts';

/** What stands against paying: money that may still go through, or that is there already. */
export type PayBar = 'alive' | 'overdue' | 'may_be_running' | 'money_there';

const valueOf = (fact: FactId, situation: Situation): FactValue | undefined => factOf(fact).read(situation);

/** Nothing can be running with a card or method that the merchant does not take. */
function isRefusedByMerchant(situation: Situation): boolean {
  return valueOf('card.accepted', situation) === false || valueOf('method.accepted', situation) === false;
}

/** The customer waits for the bank and the transactions are not loaded: an open order's attempt may be alive now. */
function mayBeRunning(situation: Situation): boolean {
  if (valueOf('order.state', situation) !== 'open') return false;
  const symptom = valueOf('symptom', situation);
  const waits = symptom === 'auth_stuck' || symptom === 'no_code_received';
  return waits && situation.transactions === undefined && !isRefusedByMerchant(situation);
}

/** The customer says that he has paid, and no attempt says why not. */
function isClaimed(situation: Situation): boolean {
  const symptom = valueOf('symptom', situation);
  const claims =
    valueOf('bank.debited', situation) === true ||
    symptom === 'charged_twice' ||
    symptom === 'no_confirmation';
  return claims && valueOf('attempt.saysWhy', situation) !== true;
}

/** An order on hold waits for the gateway, as far as the transactions do not say otherwise. */
function isHeldByGateway(situation: Situation): boolean {
  const { order, transactions } = situation;
  const isOnHold = order.status === 'on_hold' && valueOf('order.pastDeadline', situation) === false;
  return isOnHold && transactions === undefined && valueOf('order.methodKind', situation) === 'online';
}

function holdsMoney(situation: Situation): boolean {
  const { money } = situation;
  if (money !== undefined && money.captured !== 'none') return true;
  if (valueOf('order.state', situation) === 'paid') return true;
  // It looks as if the customer paid for the same thing in a later order.
  if (valueOf('order.paidTwin', situation) !== undefined) return true;
  return isClaimed(situation) || isHeldByGateway(situation);
}

/**
 * Why nobody may be told to pay in this situation; undefined where nothing stands against it. It asks the facts and
 * not the rules: a rule file may add, replace and disable rules, and this border stays.
 */
export function findPayBar(situation: Situation): PayBar | undefined {
  if (situation.alive !== undefined) return situation.alive.isOverdue ? 'overdue' : 'alive';
  if (holdsMoney(situation)) return 'money_there';
  return mayBeRunning(situation) ? 'may_be_running' : undefined;
}
