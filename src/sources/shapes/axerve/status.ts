import type { TransactionStatus } from '../../../orders/vocabulary.ts';
import { findText, type JsonObject } from '../json-fields.ts';
import { eventsOf } from './money.ts';

/** 3-D Secure is needed and the buyer has to be sent there: no failure yet. */
const needsAuthentication = '8006';

/** Code and words of what went wrong; an envelope that says 0 speaks of the request only, not of the payment. */
export function errorOf(payment: JsonObject): { readonly code?: string; readonly text?: string } {
  const code = findText(payment, 'transactionerrorcode') ?? findText(payment, 'errorcode');
  const text = findText(payment, 'transactionerrordescription') ?? findText(payment, 'errordescription');
  return { ...(code !== undefined && { code }), ...(text !== undefined && { text }) };
}

/** How far a payment has come, by its last event, else by its state: AUT held, MOV taken, STO or CAN given up. */
function stepOf(payment: JsonObject): string | undefined {
  const steps = eventsOf(payment).map((event) => findText(event, 'eventtype')?.toUpperCase());
  const last = steps
    .filter((step) => step === 'AUT' || step === 'MOV' || step === 'STO' || step === 'CAN')
    .at(-1);
  return last ?? findText(payment, 'transactionstate')?.toUpperCase();
}

/** The status of a payment in Axerve's words; undefined for a word that this version does not know. */
export function toStatus(payment: JsonObject): TransactionStatus | undefined {
  const result = findText(payment, 'transactionresult')?.toUpperCase();
  const { code = '0' } = errorOf(payment);
  if (code === needsAuthentication) return 'requires_action';
  switch (result) {
    case 'OK':
      return ofApproved(payment);
    case 'KO':
      return 'failed';
    case 'XX':
      return 'pending';
    case undefined:
      return code === '0' || code === '10' ? 'started' : 'failed';
    case 'UNSUBMITTED':
      return 'started';
    default:
      return undefined;
  }
}

function ofApproved(payment: JsonObject): TransactionStatus {
  switch (stepOf(payment)) {
    case 'MOV':
      return 'succeeded';
    case 'STO':
    case 'CAN':
      return 'cancelled';
    default:
      return 'authorized';
  }
}
