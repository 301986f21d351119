import { asList } from '../as-list.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toOrder } from '../provider-payment.ts';
import { noOrder, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { findDate } from './instants.ts';
import { toAttempt } from './notes-to-attempts.ts';

/** A note of an order by itself: WooCommerce's API gives them apart from the order. */
export function isNote(value: JsonObject): boolean {
  if (typeof value['note'] !== 'string' || value['number'] !== undefined) return false;
  return (
    value['customer_note'] !== undefined ||
    value['date_created'] !== undefined ||
    value['date_created_gmt'] !== undefined ||
    Object.keys(value).length <= 2
  );
}

/** The order's id, which the links of a note lead to. */
function orderIdOf(note: JsonObject): string | undefined {
  const links = findObject(note, '_links');
  const hrefs = [...asList(links, 'up'), ...asList(links, 'self')].map(
    (link) => findText(link, 'href') ?? '',
  );
  return hrefs.map((href) => /\/orders\/(\d+)(?:\/|$)/.exec(href)?.[1]).find(Boolean);
}

/** A note that tells of a payment as part of its order, where it says whose it is. */
export function fromNote(note: JsonObject, context: ShapeContext): ShapedRecord {
  const order = orderIdOf(note);
  if (order === undefined) {
    return noOrder(
      context,
      'is an order note that does not say of which order: import it together with its order',
    );
  }
  const at = findDate(note, 'date_created') ?? context.writtenAt();
  const attempt = toAttempt(note, 0, { amount: undefined, currency: undefined, provider: undefined, at });
  if (attempt === undefined) return noOrder(context, `is a note of order ${order} that tells of no payment`);
  return toOrder({ id: order, attempts: [attempt] }, context);
}
