import { describe, expect, it } from 'vitest';
import { reasonFacts, reasons, type Reason, type SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { actions, causes } from '../diagnostics/vocabulary.ts';
import { toGenericProfile, unknownMerchantId } from '../merchants/generic.ts';
import { allProfiles } from '../merchants/profiles.ts';
import { toCustomerMessage, type CustomerMessageInput } from './customer-message.ts';

const generic = toGenericProfile(unknownMerchantId);

const order: CustomerMessageInput['order'] = {
  number: '10412',
  merchant: 'infomaniak-ticketing',
  placedAt: '2026-03-02T10:00:00+01:00',
  status: 'awaiting_payment',
  amount: 8600,
  currency: 'CHF',
};

function messageFor(given: Partial<CustomerMessageInput> & Pick<CustomerMessageInput, 'action'>): string {
  return toCustomerMessage(
    { alternatives: [], cause: null, sayToCustomer: 'ok', order, profile: generic, ...given },
    'en',
  );
}

const says: readonly SayToCustomer[] = ['ok', 'generic', 'never'];
const sensitive = reasons.filter((reason) => reasonFacts(reason).sayToCustomer === 'never');
const sensitiveWords =
  /lost|stolen|fraud|risk|blocked|blacklist|block list|pick.?up|withdrawn|suspic|suspect|compliance|sanction|misuse|legal/i;

describe('a sensitive reason', () => {
  it('never shows: the message is the one for no reason at all', () => {
    expect(sensitive.length).toBeGreaterThan(0);
    for (const action of actions) {
      const silent = messageFor({ action, alternatives: actions });
      for (const cause of sensitive) {
        for (const sayToCustomer of says) {
          const message = messageFor({ action, cause, sayToCustomer, alternatives: actions });
          expect(message).toBe(silent);
          expect(message).not.toMatch(sensitiveWords);
        }
      }
    }
  });

  it('silences the harmless reason of a later attempt on the same order', () => {
    for (const action of actions) {
      const silent = messageFor({ action });
      const told = reasons.map((cause) => messageFor({ action, cause, sayToCustomer: 'never' }));
      expect(new Set(told)).toEqual(new Set([silent]));
    }
  });

  it('is not hinted at by any message whatever', () => {
    for (const action of actions) {
      for (const cause of causes) {
        expect(messageFor({ action, cause, alternatives: actions })).not.toMatch(sensitiveWords);
      }
    }
  });
});

describe('a reason that may be told', () => {
  it('is told in the opening', () => {
    const told = messageFor({ action: 'try_other_card', cause: 'insufficient_funds' });
    expect(told).not.toBe(messageFor({ action: 'try_other_card' }));
  });

  it('is told in general words where only those are allowed', () => {
    const opening = (cause: Reason, sayToCustomer: SayToCustomer) =>
      messageFor({ action: 'try_other_card', cause, sayToCustomer });
    expect(opening('restricted_card', 'generic')).toBe(opening('invalid_account', 'ok'));
    expect(opening('insufficient_funds', 'generic')).toBe(messageFor({ action: 'try_other_card' }));
  });

  it('a state of the order is told in any case, as it gives no bank away', () => {
    const paid = messageFor({ action: 'none', cause: 'already_paid', sayToCustomer: 'never' });
    expect(paid).toBe(messageFor({ action: 'none', cause: 'already_paid' }));
    expect(paid).not.toBe(messageFor({ action: 'none' }));
  });
});

const payAdvice =
  /\bpay(?:ing)? (?:again|it|this|the|by|with|in)\b|\b(?:please|to|can|also) (?:\w+ )?pay\b|\btry\b|\bonce more\b|another (?:card|way)|new order|start the payment|use (?:a|another)/i;

describe('while a payment may still go through', () => {
  it.each(['wait', 'escalate', 'none', 'return_to_shop'] as const)(
    '%s never tells the customer to pay, whatever the cause and the alternatives',
    (action) => {
      for (const cause of [null, ...causes]) {
        for (const profile of [generic, ...allProfiles]) {
          const message = messageFor({ action, cause, profile, alternatives: actions });
          // The state of an unpaid order may be named; what must not be there is the request.
          expect(message.split('\n\n')[2]).not.toMatch(payAdvice);
          expect(message).not.toMatch(/please (?:pay|try|use)|pay again|another (?:card|way)/i);
        }
      }
    },
  );

  it('the words looked for do occur where paying is the advice', () => {
    for (const action of ['try_other_card', 'try_other_method', 'retry_later', 'retry_same_card'] as const) {
      expect(messageFor({ action })).toMatch(payAdvice);
    }
  });
});
