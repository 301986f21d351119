import { languages } from '../orders/language.ts';
import { describe, expect, it } from 'vitest';
import { reasonFacts, reasons, type Reason, type SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { actions, causes } from '../diagnostics/vocabulary.ts';
import { toGenericProfile, unknownMerchantId } from '../merchants/generic.ts';
import { allProfiles } from '../merchants/profiles.ts';
import type { Language } from '../orders/language.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from './catalogues.ts';
import { toCustomerMessage, type CustomerMessageInput } from './customer-message.ts';

await loadCatalogues(languages);

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

type Words = Readonly<Partial<Record<Language, RegExp>>>;

function wordsOf(words: Words, language: Language): RegExp {
  const found = words[language];
  if (found === undefined) throw new Error(`no words to look for in ${language}`);
  return found;
}

const says: readonly SayToCustomer[] = ['ok', 'generic', 'never'];
const sensitive = reasons.filter((reason) => reasonFacts(reason).sayToCustomer === 'never');
const sensitiveWords: Words = {
  en: /lost|stolen|fraud|risk|blocked|blacklist|block list|pick.?up|withdrawn|suspic|suspect|compliance|sanction|misuse|legal/i,
  de: /verloren|verlust|gestohlen|diebstahl|betrug|betrüg|risik|sperrliste|(?<!PIN der )karte (?:ist|wurde) (?:\S+ )?gesperrt|einzieh|eingezogen|einbehalt|verdacht|verdächt|compliance|sanktion|missbrauch|gesetz|rechtlich/i,
  fr: /perdu|vol[ée]|fraud|risque|bloqu|liste noire|retir|soupçon|suspec|conformité|sanction|abusi|légal/i,
  it: /smarrit|rubat|furto|frod|rischi|lista di blocco|lista nera|blacklist|bloccata|ritir|trattener|sospett|illecit|abus|conformità|sanzion|legal|\blegge\b|normativ/i,
};

describe.each(writtenLanguages)('a sensitive reason (%s)', (language) => {
  const words = wordsOf(sensitiveWords, language);

  it('is worded for the agent, so the words looked for do occur', () => {
    const { causes: texts } = getCatalogue(language);
    for (const cause of sensitive) {
      expect(`${texts[cause].title} ${texts[cause].explanation}`).toMatch(words);
    }
  });

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

const payAdvice: Words = {
  en: /\bpay(?:ing)? (?:again|it|this|the|by|with|in)\b|\b(?:please|to|can|also) (?:\w+ )?pay\b|\btry\b|\bonce more\b|another (?:card|way)|new order|start the payment|use (?:a|another)/i,
  de: /\b(?:be)?zahlen\b|\bversuch|\bprobier|noch einmal (?:an|ein|bezahlen)|\bneu(?:e Bestellung)?\b|andere (?:Karte|Zahlungsart)|starten Sie|bestellen Sie|verwenden Sie/i,
  fr: /\b(?:pay|régl)(?:er|ez)|essay|relanc|recommenc|autre (?:carte|moyen)|nouvelle (?:carte|commande)/i,
  it: /(?<!\p{L})(?:pag(?:are|arlo|hi|ando)|(?:ri)?prov(?:i|are)|di nuovo|us(?:i|are)|altra carta|altro metodo|nuovo ordine|avvi(?:i|are))(?!\p{L})/iu,
};
/** Said nowhere in such a message, not even where it tells the state of the order. */
const payRequest: Words = {
  en: /please (?:pay|try|use)|pay again|another (?:card|way)/i,
  de: /bitte (?:bezahlen|zahlen|versuchen|verwenden|starten)|noch einmal bezahlen|andere (?:Karte|Zahlungsart)/i,
  fr: /(?:merci de|veuillez|pouvez) (?:payer|régler|réessayer|relancer)|payez|réglez|autre (?:carte|moyen)/i,
  it: /(?:preghiamo|invitiamo|consigliamo|può|deve|basta)[^.;]*(?:pagare|usare|riprovare|avviare)|pagare di nuovo|paghi|altra carta|altro metodo/i,
};

describe.each(writtenLanguages)('while a payment may still go through (%s)', (language) => {
  it.each(['wait', 'escalate', 'none', 'return_to_shop'] as const)(
    '%s never tells the customer to pay, whatever the cause and the alternatives',
    (action) => {
      for (const cause of [null, ...causes]) {
        for (const profile of [generic, ...allProfiles]) {
          const message = messageFor({ action, cause, profile, alternatives: actions }, language);
          // The state of an unpaid order may be named; what must not be there is the request.
          expect(message.split('\n\n')[2]).not.toMatch(wordsOf(payAdvice, language));
          expect(message).not.toMatch(wordsOf(payRequest, language));
        }
      }
    },
  );

  it('the words looked for do occur where paying is the advice', () => {
    for (const action of ['try_other_card', 'try_other_method', 'retry_later', 'retry_same_card'] as const) {
      expect(messageFor({ action }, language)).toMatch(wordsOf(payAdvice, language));
    }
  });
});

describe.each(writtenLanguages)('other ways to pay (%s)', (language) => {
  const { labels } = getCatalogue(language);
  const infomaniak = allProfiles.find(({ id }) => id === 'infomaniak-ticketing') ?? generic;
  const offers = (given: Parameters<typeof messageFor>[0]): string =>
    messageFor({ profile: infomaniak, ...given }, language).split('\n\n')[2] ?? '';
  const listed = [labels.methods.card, labels.methods.postfinance].join(', ');

  it('name the card where nothing tells what failed', () => {
    expect(offers({ action: 'try_other_method' })).toContain(listed);
  });

  it('leave the card out where it is cards that failed, though the order names no method', () => {
    const alternatives = ['contact_bank', 'try_other_method'] as const;
    for (const message of [
      offers({ action: 'try_other_card', alternatives }),
      offers({ action: 'try_other_method', alternatives }),
    ]) {
      expect(message).toContain(labels.methods.postfinance);
      expect(message).not.toContain(listed);
    }
  });
});
