import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';

/** Who paid, from whichever of the objects names them first; undefined where none does. */
export function toCustomer(objects: readonly JsonObject[]): JsonObject | undefined {
  const people = objects.flatMap((object) =>
    [
      findObject(object, 'billing_details'),
      findObject(object, 'customer_details'),
      findObject(object, 'customer'),
      findObject(findObject(object, 'source'), 'owner'),
      // Whom the parcel goes to: often, but not always, the payer.
      findObject(object, 'shipping'),
    ].filter((person) => person !== undefined),
  );
  const receipts = objects.map((object) => ({ email: findText(object, 'receipt_email') }));
  const first = (key: string, among: readonly JsonObject[]): string | undefined =>
    among.map((person) => findText(person, key)).find((text) => text !== undefined);
  return unlessEmpty({
    name: first('name', people),
    email: first('email', [...people, ...receipts]),
    phone: first('phone', people),
  });
}
