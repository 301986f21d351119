import { refundTotalId } from '../../../orders/join-transactions.ts';
import { decimalAmount } from '../amounts.ts';
import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toNotes, toOrder, type Attempt } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { cardOf, methodOf, threeDSOf } from './card.ts';
import { toInstant } from './instants.ts';
import { amountOf, currencyOf, eventsOf } from './money.ts';
import { errorOf, toStatus } from './status.ts';

interface Ids {
  readonly number: string | undefined;
  readonly bank: string | undefined;
  readonly payment: string | undefined;
}

function idsOf(payment: JsonObject): Ids {
  return {
    number: findText(payment, 'shoptransactionid'),
    bank: findText(payment, 'banktransactionid'),
    payment: findText(payment, 'paymentid'),
  };
}

/** Whether the answer names a payment at all. */
export function namesPayment(payment: JsonObject): boolean {
  return Object.values(idsOf(payment)).some((id) => id !== undefined);
}

/**
 * A payment of Axerve, keys in lower case. Its id is the bank's, which every interface tells once there is one; before,
 * Axerve's own, and for a page just opened the shop's.
 */
export function fromPayment(payment: JsonObject, context: ShapeContext): ShapedRecord {
  const { number, bank, payment: own } = idsOf(payment);
  const id = bank ?? own ?? number;
  const status = toStatus(payment);
  if (id === undefined) return noOrder(context, 'names no payment');
  if (status === undefined)
    return noOrder(inside(context, '.transactionResult'), 'is not a known result of Axerve');
  const [first] = eventsOf(payment);
  const at =
    toInstant(findText(payment, 'date')) ?? toInstant(findText(first, 'eventdate')) ?? context.writtenAt();
  const { code, text } = errorOf(payment);
  const isFault = status === 'failed' || status === 'pending' || (code !== undefined && code !== '0');
  const currency = currencyOf(payment);
  const attempt: Attempt = {
    id,
    at,
    status,
    amount: amountOf(payment),
    currency,
    provider: 'axerve',
    card: cardOf(payment),
    threeDS: threeDSOf(payment),
    notes: isFault ? toNotes([{ at, from: 'psp', scheme: 'gestpay', code, text }]) : [],
  };
  const buyer = findObject(payment, 'buyer');
  return toOrder(
    {
      id: own ?? id,
      number,
      attempts: [attempt, ...refundsOf(payment, id, at, currency)],
      nativeStatus: findText(payment, 'transactionresult'),
      paymentMethod: methodOf(payment),
      customer: unlessEmpty({
        name: findText(buyer, 'name') ?? findText(buyer, 'buyername'),
        email: findText(buyer, 'email') ?? findText(buyer, 'buyeremail'),
      }),
      references: unlessEmpty({
        axerve_payment: own,
        bank_transaction: bank,
        authorization: findText(payment, 'authorizationcode'),
      }),
      paidAt: status === 'succeeded' ? takenAt(payment) : undefined,
    },
    context,
  );
}

function takenAt(payment: JsonObject): string | undefined {
  const taken = eventsOf(payment).find((event) => findText(event, 'eventtype') === 'MOV');
  return toInstant(findText(taken, 'eventdate'));
}

function refundsOf(
  payment: JsonObject,
  id: string,
  at: string,
  currency: string | undefined,
): readonly Attempt[] {
  return eventsOf(payment)
    .filter((event) => /^(?:RFN|REF|RIM|CRE)$/i.test(findText(event, 'eventtype') ?? ''))
    .map((event, index) => ({
      id: findText(event, 'eventid') ?? (index === 0 ? refundTotalId(id) : `${id}:refund-${index + 1}`),
      at: toInstant(findText(event, 'eventdate')) ?? at,
      type: 'refund',
      status: 'succeeded',
      amount: decimalAmount(event['eventamount'], currency),
      currency,
      provider: 'axerve',
    }));
}
