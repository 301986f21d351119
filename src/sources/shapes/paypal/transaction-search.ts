import type { TransactionStatus, TransactionType } from '../../../orders/vocabulary.ts';
import { firstInstant } from '../instants.ts';
import { findObject, findObjects, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder } from '../provider-payment.ts';
import { inside, noOrder, plainWord, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findMoney } from './money.ts';
import { toCustomer } from './person.ts';

interface Movement {
  readonly type: TransactionType;
  readonly statuses: Readonly<Record<string, TransactionStatus>>;
}

const money = { S: 'succeeded', V: 'succeeded', P: 'pending', D: 'failed' } as const;

/** What a transaction event code is about; codes that move the merchant's own money are none of a customer's. */
function toMovement(code: string, isIncoming: boolean): Movement | undefined {
  // T00: payments; outgoing ones are the merchant's purchases.
  if (code.startsWith('T00') && isIncoming) return { type: 'sale', statuses: money };
  if (code.startsWith('T13')) {
    return {
      type: 'authorization',
      statuses: { S: 'authorized', V: 'cancelled', P: 'pending', D: 'failed' },
    };
  }
  if (code === 'T1107' || code === 'T1102') return { type: 'refund', statuses: money };
  return undefined;
}

/** Transaction Search: each movement that is a customer's payment, authorization or refund. */
export function fromSearch(search: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  return (findObjects(search, 'transaction_details') ?? []).map((detail, index) =>
    fromDetail(detail, inside(context, `.transaction_details[${index}]`)),
  );
}

function fromDetail(detail: JsonObject, context: ShapeContext): ShapedRecord {
  const info = findObject(detail, 'transaction_info');
  const id = findText(info, 'transaction_id');
  if (id === undefined) return noOrder(inside(context, '.transaction_info.transaction_id'), 'is required');
  const code = findText(info, 'transaction_event_code') ?? '';
  const value = findText(findObject(info, 'transaction_amount'), 'value') ?? '';
  const movement = toMovement(code, !value.startsWith('-'));
  const status = movement?.statuses[findText(info, 'transaction_status') ?? ''];
  // The merchant's own money: fees, transfers, purchases.
  if (movement === undefined) return { kind: 'aside', what: `PayPal movement ${plainWord(code)}` };
  if (status === undefined) return noOrder(context, 'has no known status of a PayPal transaction');
  const at = firstInstant(
    findText(info, 'transaction_initiation_date'),
    findText(info, 'transaction_updated_date'),
  );
  const amount = findMoney(info, 'transaction_amount');
  const [order, paid] = parentsOf(info);
  const { type } = movement;
  return toOrder(
    {
      id: order ?? (type === 'refund' ? paid : undefined) ?? id,
      number: findText(info, 'invoice_id') ?? findText(info, 'custom_field'),
      attempts: [
        {
          id,
          at: at ?? context.writtenAt(),
          type: type === 'authorization' ? undefined : type,
          status,
          ...amount,
          provider: 'paypal',
        },
      ],
      nativeStatus: type === 'refund' ? undefined : findText(info, 'transaction_status'),
      customer: toCustomer([findObject(detail, 'payer_info'), findObject(detail, 'shipping_info')]),
      references: unlessEmpty({ paypal_order: order }),
    },
    context,
  );
}

/** The PayPal order and the payment a movement refers to. */
function parentsOf(info: JsonObject | undefined): readonly [string | undefined, string | undefined] {
  const id = findText(info, 'paypal_reference_id');
  const type = findText(info, 'paypal_reference_id_type');
  return [type === 'ODR' ? id : undefined, type === 'TXN' ? id : undefined];
}
