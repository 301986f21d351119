import { findText, isJsonObject, type JsonObject } from '../json-fields.ts';
import { inside, noOrder, plainWord, type Shape, type ShapeContext, type ShapedRecord } from '../shape.ts';
import { fromAnswer } from './answer.ts';
import { fromNotice } from './notice.ts';
import { findSoapNotices } from './soap-notice.ts';

/** Adyen's payment answers and its notification webhooks. */
export const adyen: Shape = { name: 'adyen', recognises, toDocuments };

function recognises(value: JsonObject): boolean {
  return (
    Array.isArray(value['notificationItems']) ||
    isJsonObject(value['NotificationRequestItem']) ||
    findSoapNotices(value) !== undefined ||
    typeof value['resultCode'] === 'string' ||
    isModification(value) ||
    isError(value)
  );
}

function toDocuments(value: JsonObject, context: ShapeContext): readonly ShapedRecord[] {
  if (Array.isArray(value['notificationItems'])) return fromItems(value['notificationItems'], context);
  if (isJsonObject(value['NotificationRequestItem'])) return fromItems([value], context, '');
  const soap = findSoapNotices(value);
  if (soap !== undefined) {
    const items = soap.map((notice) => ({ NotificationRequestItem: notice }));
    return fromItems(items, context, '.sendNotification.notification.notificationItems');
  }
  if (isError(value)) {
    return [
      noOrder(context, `is an Adyen error, not a payment (${plainWord(findText(value, 'errorCode'))})`),
    ];
  }
  if (isModification(value)) {
    return [noOrder(context, 'is Adyen’s receipt of a request; a notification tells what became of it')];
  }
  return [fromAnswer(value, context)];
}

function isError(value: JsonObject): boolean {
  return typeof value['errorCode'] === 'string' && typeof value['errorType'] === 'string';
}

/** The answer to a capture, cancel or refund request: only that it was received. */
function isModification(value: JsonObject): boolean {
  if (typeof value['pspReference'] !== 'string' || value['resultCode'] !== undefined) return false;
  return (
    /^\[[\w-]+-received\]$/.test(findText(value, 'response') ?? '') ||
    value['paymentPspReference'] !== undefined
  );
}

/** Adyen sends a notification until it is accepted: the same one counts once. */
function fromItems(
  items: readonly unknown[],
  context: ShapeContext,
  field = '.notificationItems',
): readonly ShapedRecord[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const place = inside(context, field === '' ? '' : `${field}[${index}]`);
    const notice = isJsonObject(item) ? item['NotificationRequestItem'] : undefined;
    if (!isJsonObject(notice)) return [noOrder(place, 'holds no NotificationRequestItem')];
    const key = JSON.stringify([notice['eventCode'], notice['pspReference'], notice['success']]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [fromNotice(notice, inside(place, '.NotificationRequestItem'))];
  });
}
