import { textOf } from '../as-list.ts';
import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toNotes } from '../provider-payment.ts';

/** What the bank answered, under Worldpay's name for it, and what Worldpay could not make of the order. */
export function notesOf(
  order: JsonObject,
  payment: JsonObject | undefined,
  at: string,
): readonly JsonObject[] {
  const bank = findObject(payment, 'ISO8583ReturnCode') ?? findObject(payment, 'issuerResponse');
  const error = findObject(order, 'error');
  return toNotes([
    {
      at,
      from: 'bank',
      scheme: 'worldpay',
      code: findText(bank, '@code') ?? textOf(payment, 'responseCode'),
      text: findText(bank, '@description'),
    },
    { at, from: 'psp', text: textOf(order, 'error') ?? (error && `error ${findText(error, '@code') ?? ''}`) },
  ]);
}
