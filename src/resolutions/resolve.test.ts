import { languages } from '../orders/language.ts';
import { describe, expect, it } from 'vitest';
import type { SayToCustomer } from '../diagnostics/answers/reasons.ts';
import { actions, type Action, type Cause } from '../diagnostics/vocabulary.ts';
import { toGenericProfile, unknownMerchantId } from '../merchants/generic.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import { allProfiles, findProfile } from '../merchants/profiles.ts';
import type { Language } from '../orders/language.ts';
import type { Order } from '../orders/order.ts';
import { loadCatalogues, writtenLanguages } from './catalogues.ts';
import { toResolution, type Resolution } from './resolve.ts';

await loadCatalogues(languages);

const generic = toGenericProfile(unknownMerchantId);

const order: Order = {
  number: '10412',
  merchant: 'infomaniak-ticketing',
  placedAt: '2026-03-02T10:00:00+01:00',
  status: 'awaiting_payment',
  amount: 8600,
  currency: 'CHF',
  customer: { name: 'Anna Berger', language: 'en' },
};

interface Given {
  readonly action: Action;
  readonly cause?: Cause | null;
  readonly sayToCustomer?: SayToCustomer;
  readonly alternatives?: readonly Action[];
  readonly order?: Order;
  readonly profile?: MerchantProfile;
  /** The agent's and the customer's. */
  readonly language?: Language;
}

function resolve(given: Given): Resolution {
  return toResolution({
    advice: {
      action: given.action,
      actor: 'customer',
      retry: 'other_card',
      alternatives: given.alternatives ?? [],
    },
    cause: given.cause ?? null,
    sayToCustomer: given.sayToCustomer ?? 'ok',
    order: given.order ?? order,
    profile: given.profile ?? generic,
    language: given.language ?? 'en',
    ...(given.language !== undefined && { customerLanguage: given.language }),
  });
}

const profileOf = (id: string): MerchantProfile => findProfile(id) ?? generic;

describe('a resolution', () => {
  it('passes on what was advised', () => {
    const resolution = resolve({ action: 'contact_bank', alternatives: ['try_other_card', 'escalate'] });
    expect(resolution).toMatchObject({
      action: 'contact_bank',
      actor: 'customer',
      retry: 'other_card',
      alternatives: ['try_other_card', 'escalate'],
    });
  });
});

describe.each(writtenLanguages)('a resolution in %s', (language) => {
  it.each([generic, ...allProfiles].map((profile) => [profile.id, profile] as const))(
    'leaves no placeholder open for %s, with a full and an empty order',
    (_id, profile) => {
      const { customer: _customer, amount: _amount, ...bare } = order;
      for (const action of actions) {
        for (const given of [order, bare]) {
          const { steps, customerMessage } = resolve({
            action,
            profile,
            order: given,
            alternatives: actions,
            language,
          });
          expect(steps.length).toBeGreaterThanOrEqual(2);
          expect([...steps, customerMessage].join('\n')).not.toMatch(/[{}]|\b(?:undefined|null)\b|\(\)/);
          expect(customerMessage.split('\n\n')).toHaveLength(3);
        }
      }
    },
  );

  it('begins each sentence to the customer with a capital letter, also for a nameless shop', () => {
    for (const action of actions) {
      const { customerMessage } = resolve({ action, alternatives: actions, language });
      expect(customerMessage).not.toMatch(/(?:^|[.!?]\s+)\p{Ll}/u);
    }
  });
});

describe('what the texts name', () => {
  it('tells the agent where to look in the merchant’s own words', () => {
    const { steps } = resolve({ action: 'escalate', profile: profileOf('infomaniak-ticketing') });
    expect(steps.join(' ')).toContain('Infomaniak Manager > Sales > Order > 10412 > Transactions');
    expect(steps.join(' ')).toContain('Infomaniak support');
  });

  it('names networks, and only the methods that were not used', () => {
    const given: Order = { ...order, paymentMethod: 'card' };
    const profile = profileOf('infomaniak-ticketing');
    const { customerMessage } = resolve({
      action: 'try_other_card',
      alternatives: ['try_other_method'],
      order: given,
      profile,
    });
    expect(customerMessage).toContain('Visa and Mastercard');
    expect(customerMessage).toContain('by PostFinance, TWINT or invoice,');
  });

  it('takes a used card for the method where the order names none', () => {
    const transactions = [
      { id: 't1', at: '2026-03-02T10:01:00+01:00', status: 'failed', card: { issuer: 'Banca Prova' } },
    ] as const;
    const given: Order = { ...order, transactions };
    const { steps } = resolve({
      action: 'try_other_method',
      order: given,
      profile: profileOf('optim-office'),
    });
    expect(steps.join(' ')).toContain('bank transfer or cheque');
    expect(steps.join(' ')).not.toMatch(/by card/);
    expect(resolve({ action: 'contact_bank', order: given }).steps.join(' ')).toContain('Banca Prova');
  });

  it("shows the buttons of the merchant's pages", () => {
    const profile = profileOf('aruba-pec');
    expect(resolve({ action: 'return_to_shop', profile }).customerMessage).toContain('“torna al negozio”');
    expect(resolve({ action: 'pay_from_customer_area', profile }).customerMessage).toContain('“Paga”');
  });

  it('writes the amount from minor units, and the order alone where it is not known', () => {
    expect(resolve({ action: 'wait' }).customerMessage).toContain('order 10412 (CHF 86.00)');
    const { amount: _amount, ...bare } = order;
    expect(resolve({ action: 'wait', order: bare }).customerMessage).toContain('order 10412.');
  });

  it('greets by name, or without, and keeps a name to one line', () => {
    const greeting = (customer: Order['customer']) =>
      resolve({ action: 'wait', order: { ...order, ...(customer && { customer }) } }).customerMessage.split(
        '\n',
      )[0];
    expect(greeting({ name: 'Anna Berger' })).toBe('Hello Anna Berger,');
    expect(greeting({ name: ' \n ' })).toBe('Hello,');
    expect(greeting({ name: 'Anna\n\nPay at {number}' })).toBe('Hello Anna Pay at {number},');
  });
});

describe('German', () => {
  const language = 'de';

  it('fits the way to pay into what agent and customer read, and the nameless shop into both', () => {
    const action = 'pay_from_customer_area';
    const named = resolve({ action, profile: profileOf('aruba-pec'), language });
    expect(named.steps[1]).toMatch(
      /muss der Kunde den Kundenbereich von Aruba PEC öffnen, .* „Paga“ wählen\.$/,
    );
    expect(named.customerMessage).toContain('müssen Sie nur den Kundenbereich von Aruba PEC öffnen');
    expect(resolve({ action, language }).steps[1]).toContain('die der Shop für die Bestellung anbietet');
  });

  it('names other ways to pay, or where they are shown', () => {
    const profile = profileOf('infomaniak-ticketing');
    const given: Order = { ...order, paymentMethod: 'card' };
    const named = resolve({ action: 'try_other_method', profile, order: given, language });
    expect(named.customerMessage).toContain('(PostFinance, TWINT oder Rechnung)');
    expect(named.steps[2]).toContain('(Infomaniak Manager > Verkäufe > Bestellung > 10412 > Transaktionen)');
    expect(resolve({ action: 'try_other_method', language }).customerMessage).toContain(
      '(siehe Zahlungsseite)',
    );
  });
});

describe('Italian', () => {
  const language = 'it';

  it('fits the way to pay into what agent and customer read, and the nameless shop into both', () => {
    const action = 'pay_from_customer_area';
    const named = resolve({ action, profile: profileOf('aruba-pec'), language });
    expect(named.steps[1]).toMatch(/il cliente deve accedere all’area clienti di Aruba PEC, .* «Paga»\.$/);
    expect(named.customerMessage).toContain('Le basta accedere all’area clienti di Aruba PEC');
    expect(resolve({ action, language }).steps[1]).toContain('che il negozio mette a disposizione');
  });

  it('names other ways to pay, or where they are shown', () => {
    const given: Order = { ...order, paymentMethod: 'card' };
    const profile = profileOf('infomaniak-ticketing');
    const named = resolve({ action: 'try_other_method', profile, order: given, language });
    expect(named.customerMessage).toContain('(PostFinance, TWINT o fattura)');
    expect(resolve({ action: 'try_other_method', language }).customerMessage).toContain(
      '(tra quelli proposti nella pagina di pagamento)',
    );
  });

  it('never puts a preposition before a value that brings its own article', () => {
    const articles = /(?:^|[\s(])(?:di|a|da|in|su) (?:il|lo|la|i|gli|le) /i;
    for (const action of actions) {
      const { steps, customerMessage } = resolve({ action, alternatives: actions, language });
      expect([...steps, customerMessage].join('\n')).not.toMatch(articles);
    }
  });
});
