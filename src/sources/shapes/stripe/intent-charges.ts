import { findNumber, findObject, findObjects, findText, type JsonObject } from '../json-fields.ts';

/** The charges that came along with a PaymentIntent, oldest first: the old list of all, or the latest expanded. */
export function findCharges(intent: JsonObject): readonly JsonObject[] {
  const latest = findObject(intent, 'latest_charge');
  const listed = findObjects(findObject(intent, 'charges'), 'data') ?? [];
  const candidates = [
    ...listed,
    ...(findObjects(latest, 'data') ?? []),
    ...(latest === undefined ? [] : [latest]),
  ];
  const byId = new Map<string, JsonObject>();
  for (const charge of candidates) {
    const id = findText(charge, 'id');
    if (id !== undefined) byId.set(id, charge);
  }
  return [...byId.values()].sort((a, b) => (findNumber(a, 'created') ?? 0) - (findNumber(b, 'created') ?? 0));
}

/** Ids of charges that are only named: the latest, and the one that the last error is about. */
export function findNamedCharges(intent: JsonObject): readonly string[] {
  const held = new Set(findCharges(intent).map((charge) => findText(charge, 'id')));
  const names = [
    findText(intent, 'latest_charge'),
    findText(findObject(intent, 'last_payment_error'), 'charge'),
  ];
  return [...new Set(names)].filter((name) => name !== undefined && !held.has(name)).map(String);
}
