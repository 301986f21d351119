import { describe, expect, it } from 'vitest';
import { reasonFacts, reasons, type Reason, type SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { actions, causes } from '../diagnostics/vocabulary.ts';
import { toGenericProfile, unknownMerchantId } from '../merchants/generic.ts';
import { allProfiles } from '../merchants/profiles.ts';
import type { Language } from '../orders/language.ts';
import { writtenLanguages } from './catalogues.ts';
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

function messageFor(
  given: Partial<CustomerMessageInput> & Pick<CustomerMessageInput, 'action'>,
  language: Language = 'en',
): string {
  return toCustomerMessage(
    { alternatives: [], cause: null, sayToCustomer: 'ok', order, profile: generic, ...given },
    language,
  );
}

/** A pattern for every language that has texts: one without it would pass unseen. */
function patternOf(patterns: Readonly<Partial<Record<Language, RegExp>>>, language: Language): RegExp {
  const pattern = patterns[language];
  if (pattern === undefined) throw new Error(`No words to look for in "${language}"`);
  return pattern;
}

const says: readonly SayToCustomer[] = ['ok', 'generic', 'never'];
const sensitive = reasons.filter((reason) => reasonFacts(reason).sayToCustomer === 'never');
const sensitiveWords: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /lost|stolen|fraud|risk|blocked|blacklist|block list|pick.?up|withdrawn|suspic|suspect|compliance|sanction|misuse|legal/i,
  fr: /perdu|vol[ée]|fraud|risque|bloqu|liste noire|retir|soupçon|suspec|conformité|sanction|abusi|légal/i,
};

describe.each(writtenLanguages)('a sensitive reason in %s', (language) => {
  const words = patternOf(sensitiveWords, language);

  it('never shows: the message is the one for no reason at all', () => {
    expect(sensitive.length).toBeGreaterThan(0);
    for (const action of actions) {
      const silent = messageFor({ action, alternatives: actions }, language);
      for (const cause of sensitive) {
        for (const sayToCustomer of says) {
          const message = messageFor({ action, cause, sayToCustomer, alternatives: actions }, language);
          expect(message).toBe(silent);
          expect(message).not.toMatch(words);
        }
      }
    }
  });

  it('silences the harmless reason of a later attempt on the same order', () => {
    for (const action of actions) {
      const silent = messageFor({ action }, language);
      const told = reasons.map((cause) => messageFor({ action, cause, sayToCustomer: 'never' }, language));
      expect(new Set(told)).toEqual(new Set([silent]));
    }
  });

  it('is not hinted at by any message whatever', () => {
    for (const action of actions) {
      for (const cause of causes) {
        expect(messageFor({ action, cause, alternatives: actions }, language)).not.toMatch(words);
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

/** What must not be asked for, in the paragraph that says what to do. */
const payAdvice: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\bpay(?:ing)? (?:again|it|this|the|by|with|in)\b|\b(?:please|to|can|also) (?:\w+ )?pay\b|\btry\b|\bonce more\b|another (?:card|way)|new order|start the payment|use (?:a|another)/i,
  fr: /\b(?:pay|régl)(?:er|ez)|essay|relanc|recommenc|autre (?:carte|moyen)|nouvelle (?:carte|commande)/i,
};

/** The same in the whole message, where the state of an unpaid order may be named. */
const payRequest: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /please (?:pay|try|use)|pay again|another (?:card|way)/i,
  fr: /(?:merci de|veuillez|pouvez) (?:payer|régler|réessayer|relancer)|payez|réglez|autre (?:carte|moyen)/i,
};

describe.each(writtenLanguages)('while a payment may still go through, in %s', (language) => {
  const advice = patternOf(payAdvice, language);
  it.each(['wait', 'escalate', 'none', 'return_to_shop'] as const)(
    '%s never tells the customer to pay, whatever the cause and the alternatives',
    (action) => {
      for (const cause of [null, ...causes]) {
        for (const profile of [generic, ...allProfiles]) {
          const message = messageFor({ action, cause, profile, alternatives: actions }, language);
          expect(message.split('\n\n')[2]).not.toMatch(advice);
          expect(message).not.toMatch(patternOf(payRequest, language));
        }
      }
    },
  );

  it('the words looked for do occur where paying is the advice', () => {
    for (const action of ['try_other_card', 'try_other_method', 'retry_later', 'retry_same_card'] as const) {
      expect(messageFor({ action }, language)).toMatch(advice);
    }
  });
});
