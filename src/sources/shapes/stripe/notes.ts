import { findObject, findText, withoutAbsent, type JsonObject } from '../json-fields.ts';

/** What was said about one attempt: by its charge, and by the error that Stripe reported for it. */
export interface Said {
  readonly at: string;
  readonly charge?: JsonObject | undefined;
  readonly error?: JsonObject | undefined;
  readonly network: string | undefined;
}

/**
 * One note for each fact: the bank's code, the network's advice, Stripe's own reading, a block, Stripe's advice. Where
 * one word means different things in different fields of Stripe, the code says which: `outcome:rule`.
 */
export function toNotes(said: Said): readonly JsonObject[] | undefined {
  const notes = [...fromBank(said), ...fromStripe(said)].map((note) =>
    withoutAbsent({ at: said.at, ...note }),
  );
  return notes.length === 0 ? undefined : notes;
}

function fromBank({ charge, error, network }: Said): readonly JsonObject[] {
  const outcome = findObject(charge, 'outcome');
  const code = findText(outcome, 'network_decline_code') ?? findText(error, 'network_decline_code');
  const advice = findText(outcome, 'network_advice_code') ?? findText(error, 'network_advice_code');
  return [
    ...(code === undefined ? [] : [{ from: 'bank', code, scheme: 'iso8583' }]),
    // The same two digits mean something else with every network; only Mastercard's are published as a list.
    ...(advice === undefined || network !== 'mastercard'
      ? []
      : [{ from: 'bank', code: advice, scheme: 'mastercard_advice' }]),
  ];
}

function fromStripe({ charge, error }: Said): readonly JsonObject[] {
  const outcome = findObject(charge, 'outcome');
  const code = findDeclineCode(charge, error);
  const text = code === undefined ? undefined : findSentence(charge, error);
  const advice = findText(outcome, 'advice_code') ?? findText(error, 'advice_code');
  return [code, findBlock(outcome), advice && `advice:${advice}`]
    .filter((each) => each !== undefined)
    .map((each) => ({ from: 'psp', code: each, scheme: 'stripe', text: each === code ? text : undefined }));
}

function findDeclineCode(charge: JsonObject | undefined, error: JsonObject | undefined): string | undefined {
  const outcome = findObject(charge, 'outcome');
  const isDeclined = outcome?.['type'] === 'issuer_declined';
  return (
    findText(error, 'decline_code') ??
    (isDeclined ? findText(outcome, 'reason') : undefined) ??
    findText(charge, 'failure_code') ??
    findText(error, 'code')
  );
}

/** Stripe's sentence for the seller says more than the one for the buyer. */
function findSentence(charge: JsonObject | undefined, error: JsonObject | undefined): string | undefined {
  return (
    findText(findObject(charge, 'outcome'), 'seller_message') ??
    findText(charge, 'failure_message') ??
    findText(error, 'message')
  );
}

/** Stripe's risk rules stopped the payment, before the bank was asked or after it had approved. */
function findBlock(outcome: JsonObject | undefined): string | undefined {
  const reason = findText(outcome, 'reason');
  if (outcome?.['type'] === 'blocked' && reason !== undefined) return `outcome:${reason}`;
  const status = findText(outcome, 'network_status');
  return status === 'reversed_after_approval' ? `network_status:${status}` : undefined;
}
