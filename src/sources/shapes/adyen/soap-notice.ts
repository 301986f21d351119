import { asList, textOf } from '../as-list.ts';
import { findObject, withoutAbsent, type JsonObject } from '../json-fields.ts';

/** The notifications in a SOAP body, each as the JSON webhooks write it; undefined where it holds none. */
export function findSoapNotices(body: JsonObject): readonly JsonObject[] | undefined {
  const items = findObject(
    findObject(findObject(body, 'sendNotification'), 'notification'),
    'notificationItems',
  );
  return items === undefined ? undefined : asList(items, 'NotificationRequestItem').map(toNotice);
}

const texts = [
  'eventCode',
  'eventDate',
  'merchantReference',
  'originalReference',
  'paymentMethod',
  'pspReference',
  'reason',
  'success',
] as const;

function toNotice(item: JsonObject): JsonObject {
  const amount = findObject(item, 'amount');
  const entries = asList(findObject(item, 'additionalData'), 'entry').map((entry): [string, unknown] => [
    textOf(entry, 'key') ?? '',
    textOf(entry, 'value'),
  ]);
  return withoutAbsent({
    ...Object.fromEntries(texts.map((name) => [name, textOf(item, name)])),
    amount: amount && {
      currency: textOf(amount, 'currency'),
      value: Number(textOf(amount, 'value') ?? 'none'),
    },
    additionalData: entries.length === 0 ? undefined : withoutAbsent(Object.fromEntries(entries)),
  });
}
