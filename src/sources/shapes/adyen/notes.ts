import { findObject, findText, type JsonObject } from '../json-fields.ts';
import { toNotes } from '../provider-payment.ts';

/**
 * Why a payment was refused: the bank's words, and Adyen's reason with its code. Code 0 is no reason: Adyen sends it for
 * failed 3-D Secure among others, and the words beside it tell more.
 */
export function notesOf(payment: JsonObject, at: string): readonly JsonObject[] {
  const data = findObject(payment, 'additionalData');
  const code = findText(payment, 'refusalReasonCode') ?? findText(data, 'refusalReasonCode');
  const text =
    findText(payment, 'refusalReason') ?? findText(payment, 'reason') ?? findText(data, 'refusalReason');
  return toNotes([
    ...fromBank(data, at),
    { at, from: 'psp', scheme: 'adyen', code: code === '0' ? undefined : code, text },
    ...fromMastercard(data, at),
  ]);
}

type Notes = Parameters<typeof toNotes>[0];

/** `05 : Do not honor`, `51: Insufficient funds`: two digits of the bank are ISO 8583; other words stay words. */
function fromBank(data: JsonObject | undefined, at: string): Notes {
  const text = findText(data, 'refusalReasonRaw');
  if (text === undefined) return [];
  const code = /^(\d{2})\s*:/.exec(text)?.[1];
  return [{ at, from: 'bank', scheme: 'iso8583', code, text }];
}

function fromMastercard(data: JsonObject | undefined, at: string): Notes {
  const code = /^(\d{2})\b/.exec(findText(data, 'merchantAdviceCode') ?? '')?.[1];
  return code === undefined ? [] : [{ at, from: 'bank', scheme: 'mastercard_advice', code }];
}
