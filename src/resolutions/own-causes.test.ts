import { languages, type Language } from '../orders/language.ts';
import { describe, expect, it } from 'vitest';
import type { OwnCause } from '../diagnostics/vocabulary.ts';
import { toGenericProfile } from '../merchants/generic.ts';
import { getCatalogue, loadCatalogues, writtenLanguages } from './catalogues.ts';
import { toCustomerMessage, type CustomerMessageInput } from './customer-message.ts';
import { lintOwnCauses } from './lint-own-causes.ts';
import { causeTextOf, withOwnCauses, type OwnCauses } from './own-causes.ts';

await loadCatalogues(languages);

function isOwn(text: string): text is OwnCause {
  return text === 'voucher_pending';
}
const id = 'voucher_pending';
if (!isOwn(id)) throw new Error('the id of a rule file');

const causes: OwnCauses = new Map([
  [
    id,
    {
      en: { title: 'Voucher', explanation: 'It is checked.', customer: 'We check your {amount} voucher.' },
      de: { title: 'Gutschein', explanation: 'Er wird geprüft.' },
    },
  ],
]);

describe('a cause of a rule file', () => {
  it('is worded in the language asked for, in English where it has none', () => {
    const titleIn = (language: 'de' | 'fr'): string =>
      causeTextOf(withOwnCauses(getCatalogue(language), causes, language), id).title;
    expect([titleIn('de'), titleIn('fr')]).toEqual(['Gutschein', 'Voucher']);
  });

  it('leaves the built-in ones as they are, and stands for itself where its file is not loaded', () => {
    const english = getCatalogue('en');
    expect(causeTextOf(withOwnCauses(english, causes, 'en'), 'already_paid')).toBe(
      english.causes.already_paid,
    );
    expect(causeTextOf(english, id)).toEqual({ title: id, explanation: '' });
  });
});

describe('its sentence for the customer', () => {
  const input: CustomerMessageInput = {
    action: 'wait',
    alternatives: [],
    cause: id,
    sayToCustomer: 'ok',
    order: { number: '1', merchant: 'shop', placedAt: '2026-03-02T10:00:00Z', status: 'awaiting_payment' },
    profile: toGenericProfile('shop'),
  };
  const own = { causes, mayGoThrough: false };
  const sentence = 'We check your {amount} voucher.';
  const says = (given: Partial<CustomerMessageInput>, language: Language = 'en'): boolean =>
    toCustomerMessage({ ...input, ...given }, language).includes(sentence);

  it('is said as it is written', () => {
    expect(says({ own })).toBe(true);
  });

  it('is not said beside a reason that may not be told, nor while money may be on its way', () => {
    expect(says({ own, sayToCustomer: 'never' })).toBe(false);
    expect(says({ own, sayToCustomer: 'generic' })).toBe(false);
    expect(says({ own: { causes, mayGoThrough: true } })).toBe(false);
    expect(says({})).toBe(false);
  });

  it('nor is the state of an unpaid order, which a rule may name there', () => {
    const about = { ...input, cause: 'awaiting_customer_payment' } as const;
    const silent = toCustomerMessage({ ...input, cause: null }, 'en');
    expect(toCustomerMessage({ ...about, own: { causes, mayGoThrough: true } }, 'en')).toBe(silent);
    expect(toCustomerMessage({ ...about, own }, 'en')).not.toBe(silent);
  });

  it('is not put into a message in another language', () => {
    const translated = writtenLanguages.filter((language) => language !== 'en');
    expect(translated.filter((language) => says({ own }, language))).toEqual([]);
    expect(toCustomerMessage({ ...input, own }, 'de')).toBe(toCustomerMessage(input, 'de'));
  });
});

it('what its texts lack is found', () => {
  const others: OwnCauses = new Map([...causes, ['other', { en: { title: 'T', explanation: 'E' } }]]);
  const found = lintOwnCauses(others, new Set([id])).map(({ check, subject }) => `${check} ${subject}`);
  expect(found).toEqual([
    'translation_missing voucher_pending',
    'cause_unused other',
    'customer_text_missing other',
    'translation_missing other',
  ]);
  const text = { title: 'T', explanation: 'E', customer: 'C' };
  const whole: OwnCauses = new Map([[id, { en: text, de: text, fr: text, it: text }]]);
  expect(lintOwnCauses(whole, new Set([id]))).toEqual([]);
});
