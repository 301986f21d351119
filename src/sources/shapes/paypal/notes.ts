import { findObject, findObjects, findText, type JsonObject } from '../json-fields.ts';
import { toNotes, type NoteFields } from '../provider-payment.ts';
import type { PaymentSource } from './payment-source.ts';

/** What the bank and PayPal said about one capture, authorization or refund. */
export function notesOf(
  payment: JsonObject,
  at: string,
  source: PaymentSource | undefined,
): readonly JsonObject[] {
  return toNotes(
    [...fromProcessor(payment), ...fromPayPal(payment), ...fromLiability(source)].map((note) => ({
      at,
      ...note,
    })),
  );
}

/** The bank's codes as PayPal hands them on; two lists of its own, so the code names which. */
function fromProcessor(payment: JsonObject): readonly NoteFields[] {
  const response = findObject(payment, 'processor_response');
  const code = findText(response, 'response_code');
  return code === undefined ? [] : [{ from: 'bank', scheme: 'paypal', code: `processor_response:${code}` }];
}

function fromPayPal(payment: JsonObject): readonly NoteFields[] {
  const reason =
    findText(findObject(payment, 'status_details'), 'reason') ?? findText(payment, 'reason_code');
  return reason === undefined ? [] : [{ from: 'psp', scheme: 'paypal', code: reason }];
}

/** Where 3-D Secure's own letters are there they say it better. */
function fromLiability(source: PaymentSource | undefined): readonly NoteFields[] {
  if (source?.liabilityShift === undefined || source.threeDS !== undefined) return [];
  return [{ from: 'psp', scheme: 'paypal', code: `liability_shift:${source.liabilityShift}` }];
}

/** The issues of a refused call, in PayPal's words. */
export function issuesOf(error: JsonObject): readonly NoteFields[] {
  return (findObjects(error, 'details') ?? []).map((detail) => ({
    from: 'psp',
    scheme: 'paypal',
    code: findText(detail, 'issue'),
    text: findText(detail, 'description'),
  }));
}
