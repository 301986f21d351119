import { describe, expect, it } from 'vitest';
import { toGenericProfile } from './generic.ts';
import { profileChecks } from './lint-finding.ts';
import { lintProfile } from './lint-profile.ts';
import type { MerchantProfile } from './profile.ts';
import { allProfiles } from './profiles.ts';

const shop: MerchantProfile = { ...toGenericProfile('shop'), contacts: [{ label: { en: 'Us' } }] };
const step = { id: 'pay', text: { en: 'Pay.' }, sources: [] };
const way = { id: 'card', method: 'card', needsSignIn: false, steps: [step], sources: [] } as const;
const word = { word: 'Open', language: 'en', system: 'shop', status: 'awaiting_payment' } as const;
const message = { id: 'hello', event: 'invoice_sent', due: { from: 'payment' }, sources: [] } as const;
const invoice = { workingDays: 1, country: 'FR', datedOn: 'payment_day', sources: [] } as const;
const zone = 'Europe/Paris';

/** Check, place and the rest of each finding in the shop with these parts. */
function found(parts: Partial<MerchantProfile>): readonly unknown[] {
  return lintProfile({ ...shop, ...parts }).map(({ check, path, others }) => [
    check,
    path.join('.'),
    ...others,
  ]);
}

describe('lintProfile', () => {
  it.each(allProfiles.map((profile) => [profile.id, profile] as const))(
    'has no error in %s',
    (_id, profile) => {
      const errors = lintProfile(profile).filter(({ check }) => profileChecks[check] === 'error');
      expect(errors).toEqual([]);
    },
  );

  it.each<[Partial<MerchantProfile>, readonly unknown[]]>([
    [{}, []],
    [{ contacts: [] }, ['contact_missing', 'contacts']],
    [{ networks: ['visa', 'troy'] }, ['network_unknown', 'networks.1']],
    [{ journeys: [{ ...way, steps: [] }] }, ['journey_without_steps', 'journeys.0']],
    [{ journeys: [{ ...way, steps: [step, step] }] }, ['step_twice', 'journeys.0.steps.1', 'pay']],
    [{ methods: ['twint'], journeys: [way] }, ['method_not_taken', 'journeys.0', 'card']],
    [{ journeys: [{ ...way, hostedPage: 'bank' }] }, ['page_undefined', 'journeys.0.hostedPage']],
    [
      { journeys: [{ ...way, steps: [{ ...step, page: 'bank' }] }], pages: [] },
      ['page_undefined', 'journeys.0.steps.0.page'],
    ],
    [
      { statuses: [word, { ...word, word: 'OPEN', status: 'paid' }] },
      ['status_word_twice', 'statuses.1', word.status],
    ],
    [
      { statuses: [word, { ...word, word: 'Open again', status: 'paid' }] },
      ['status_word_prefix', 'statuses.0', 'Open again'],
    ],
    [{ statuses: [word, { ...word, system: 'till', status: 'paid' }] }, []],
    [{ statuses: [word, { ...word, language: 'de', status: 'paid' }] }, []],
    [{ messages: [message] }, []],
    [{ messages: [{ id: 'hello', due: message.due, sources: [] }] }, ['message_without_event', 'messages.0']],
    [{ messages: [{ ...message, products: ['tea'] }] }, ['product_undefined', 'messages.0.products.0']],
    [
      { renewal: { onByDefaultFor: [], canBeSwitchedOff: true, notAvailableFor: ['tea'], sources: [] } },
      ['product_undefined', 'renewal.notAvailableFor.0'],
    ],
    [{ invoice, zone }, []],
    [{ invoice }, ['zone_missing', 'invoice']],
    [{ invoice: { ...invoice, country: 'US' }, zone }, ['calendar_missing', 'invoice.country']],
    [
      { invoice: { ...invoice, workingDays: 0 }, zone },
      ['working_days_out_of_range', 'invoice.workingDays', '1', '60'],
    ],
    [
      { invoice: { ...invoice, workingDays: 61 }, zone },
      ['working_days_out_of_range', 'invoice.workingDays', '1', '60'],
    ],
    [
      { messages: [{ ...message, due: { from: 'order', workingDays: 90 } }] },
      ['working_days_out_of_range', 'messages.0.due.workingDays', '1', '60'],
    ],
    [{ languages: ['fr-CH', 'en', 'rm'] }, ['translation_missing', 'contacts.0.label', 'fr']],
  ])('%j: %j', (parts, finding) => {
    expect(found(parts)).toEqual(finding.length === 0 ? [] : [finding]);
  });
});
