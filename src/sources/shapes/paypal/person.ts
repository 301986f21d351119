import { findObject, findText, unlessEmpty, type JsonObject } from '../json-fields.ts';

/** PayPal's name of a person, in whichever of its forms. */
function nameOf(person: JsonObject | undefined): string | undefined {
  const name = findObject(person, 'name') ?? findObject(person, 'payer_name');
  const full =
    findText(name, 'full_name') ?? findText(name, 'alternate_full_name') ?? findText(person, 'name');
  const [given, family] = name === undefined ? [person, person] : [name, name];
  const parts = [
    findText(given, 'given_name') ?? findText(given, 'first_name'),
    findText(family, 'surname') ?? findText(family, 'last_name'),
  ].filter((part) => part !== undefined);
  return full ?? (parts.length === 0 ? undefined : parts.join(' '));
}

function phoneOf(person: JsonObject | undefined): string | undefined {
  const phone = findObject(person, 'phone') ?? findObject(person, 'phone_number');
  const number = findObject(phone, 'phone_number') ?? phone;
  return findText(number, 'national_number') ?? findText(person, 'phone');
}

/** Who paid, from the first of several places that says so; undefined where none does. */
export function toCustomer(people: readonly (JsonObject | undefined)[]): JsonObject | undefined {
  const first = (read: (person: JsonObject | undefined) => string | undefined): string | undefined =>
    people.map(read).find((text) => text !== undefined);
  return unlessEmpty({
    name: first(nameOf),
    email: first(
      (person) =>
        findText(person, 'email_address') ?? findText(person, 'email') ?? findText(person, 'payer_email'),
    ),
    phone: first(phoneOf),
  });
}
