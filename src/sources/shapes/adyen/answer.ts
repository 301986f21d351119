import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { findText, unlessEmpty, type JsonObject } from '../json-fields.ts';
import { toOrder } from '../provider-payment.ts';
import { inside, noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { cardOf, customerOf, methodOf, threeDSOf } from './additional-data.ts';
import { findAmount } from './money.ts';
import { notesOf } from './notes.ts';

/** Authorised is not captured: whether an account captures by itself, an answer does not tell. */
const statuses: ReadonlyMap<string, TransactionStatus> = new Map([
  ['Authorised', 'authorized'],
  ['PartiallyAuthorised', 'authorized'],
  ['Refused', 'failed'],
  ['Error', 'failed'],
  ['Cancelled', 'cancelled'],
  ['Pending', 'pending'],
  ['Received', 'pending'],
  ['PresentToShopper', 'pending'],
  ['RedirectShopper', 'requires_action'],
  ['IdentifyShopper', 'requires_action'],
  ['ChallengeShopper', 'requires_action'],
  ['AuthenticationFinished', 'pending'],
  ['AuthenticationNotRequired', 'pending'],
]);

/** The answer to `/payments` or `/payments/details`: one attempt, whose id is its PSP reference. */
export function fromAnswer(answer: JsonObject, context: ShapeContext): ShapedRecord {
  const resultCode = findText(answer, 'resultCode') ?? '';
  const status = statuses.get(resultCode);
  if (status === undefined) return noOrder(inside(context, '.resultCode'), 'is not a known result of Adyen');
  const number = findText(answer, 'merchantReference');
  const reference = findText(answer, 'pspReference');
  // Until the shopper is back there may be no PSP reference; the order's own then names the attempt.
  const id = reference ?? number;
  if (id === undefined) return noOrder(context, `names neither a payment nor an order (${resultCode})`);
  const at = context.writtenAt();
  return toOrder(
    {
      id,
      number,
      attempts: [
        {
          id,
          at,
          status,
          ...findAmount(answer),
          provider: 'adyen',
          card: cardOf(answer),
          threeDS: threeDSOf(answer, resultCode),
          notes: status === 'failed' || status === 'cancelled' ? notesOf(answer, at) : [],
        },
      ],
      nativeStatus: resultCode,
      paymentMethod: methodOf(answer),
      customer: customerOf(answer),
      references: unlessEmpty({ adyen_payment: reference ?? id }),
    },
    context,
  );
}
