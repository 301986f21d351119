import { isToldByShop, toldByShopId } from '../../../orders/join-transactions.ts';
import { decimalAmount } from '../amounts.ts';
import { findObjects, findText, type JsonObject } from '../json-fields.ts';
import { toTransaction, type Attempt } from '../provider-payment.ts';
import { providerOf } from './gateways.ts';
import { findDate } from './instants.ts';
import { findMeta } from './meta.ts';
import { toAttempts } from './notes-to-attempts.ts';

interface OrderFacts {
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly placedAt: string;
  readonly paidAt: string | undefined;
  readonly gateway: string | undefined;
}

/**
 * What an order and its notes tell of its payments. Undefined where nothing tells: notes that were not loaded, or only
 * those a customer sees.
 */
export function toTransactions(
  order: JsonObject,
  notes: readonly JsonObject[] | undefined,
  facts: OrderFacts,
): readonly JsonObject[] | undefined {
  const { amount, currency, placedAt: at } = facts;
  const told = toAttempts(notes ?? [], { amount, currency, provider: providerOf(facts.gateway), at });
  const paid = facts.paidAt === undefined ? undefined : toPaid(order, facts.paidAt, facts);
  const attempts = withPaid(told, paid);
  if (attempts.length === 0) return hasSystemNotes(notes) && !isFailed(order) ? [] : undefined;
  return [...attempts, ...toRefunds(order, attempts, facts)].map(toTransaction);
}

/** The payment that made the order paid. Its id is the provider's where the gateway has kept it, a charge's before an intent's. */
function toPaid(order: JsonObject, at: string, { amount, currency, gateway }: OrderFacts): Attempt {
  const own = findMeta(order, '_charge_id') ?? findText(order, 'transaction_id');
  return {
    id: own ?? toldByShopId(`paid-${findText(order, 'id') ?? at}`),
    at,
    status: 'succeeded',
    amount,
    currency,
    provider: providerOf(gateway),
  };
}

/** A note that tells of the payment tells more; the same money is not counted twice. */
function withPaid(told: readonly Attempt[], paid: Attempt | undefined): readonly Attempt[] {
  if (paid === undefined) return told;
  const known = told.find(({ status, type }) => status === 'succeeded' && type === undefined);
  if (known !== undefined) {
    return isToldByShop(known)
      ? told.map((each) => (each === known ? { ...each, id: paid.id } : each))
      : told;
  }
  const rest = told.filter(
    ({ id, status }) =>
      id !== paid.id && status !== 'started' && status !== 'requires_action' && status !== 'pending',
  );
  const held = told.find(({ id }) => id === paid.id);
  return [...rest, { ...paid, ...(held?.notes && { notes: held.notes }) }];
}

/** Notes are all there only where some are not for the customer: every order begins with one of the system. */
function hasSystemNotes(notes: readonly JsonObject[] | undefined): boolean {
  return notes?.some((note) => note['customer_note'] !== true) === true;
}

/** Something was tried, whatever the notes say. */
function isFailed(order: JsonObject): boolean {
  return findText(order, 'status') === 'failed';
}

/** Refunds of an order: their sums are negative, and only the order's last change tells about when. */
function toRefunds(order: JsonObject, attempts: readonly Attempt[], facts: OrderFacts): readonly Attempt[] {
  const at = findDate(order, 'date_modified') ?? facts.paidAt ?? facts.placedAt;
  const { currency } = facts;
  const provider = attempts.find(({ status }) => status === 'succeeded')?.provider;
  return (findObjects(order, 'refunds') ?? []).flatMap((refund) => {
    const id = findText(refund, 'id');
    if (id === undefined) return [];
    const amount = decimalAmount(refund['total'] ?? refund['amount'], currency);
    return [
      { id: `refund-${id}`, at, type: 'refund', status: 'succeeded', amount, currency, provider } as const,
    ];
  });
}
