import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../orders/vocabulary.ts';
import type { GatewayPage, Step } from './journey.ts';
import { toGenericProfile, unknownMerchantId } from './generic.ts';
import { allProfiles } from './profiles.ts';
import { toTerms, type MerchantProfile } from './profile.ts';

const stepsOf = ({ journeys = [], backOffice }: MerchantProfile): readonly Step[] => [
  ...journeys.flatMap(({ steps }) => steps),
  ...(backOffice?.steps ?? []),
];

function sourcesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as readonly string[]) : sourcesOf(inner),
  );
}

describe.each(allProfiles.map((profile) => [profile.id, profile] as const))('profile %s', (_id, profile) => {
  const pages: readonly GatewayPage[] = profile.pages ?? [];
  const pageIds = pages.map(({ id }) => id);

  it('is plain data, so that a merchant file can say the same', () => {
    expect(JSON.parse(JSON.stringify(profile))).toStrictEqual(profile);
  });

  it('names every page and product family it refers to', () => {
    const products = (profile.products ?? []).map(({ id }) => id);
    const { renewal, messages = [] } = profile;
    const named = [
      ...(renewal?.availableFor ?? []),
      ...(renewal?.notAvailableFor ?? []),
      ...messages.flatMap((message) => [...(message.products ?? []), ...(message.unsureFor ?? [])]),
    ];
    expect(products).toEqual(expect.arrayContaining(named));
    const usedPages = [
      ...stepsOf(profile).map(({ page }) => page),
      ...(profile.journeys ?? []).map(({ hostedPage }) => hostedPage),
    ].filter((page) => page !== undefined);
    expect(pageIds).toEqual(expect.arrayContaining(usedPages));
  });

  it('cites guides that it lists', () => {
    const guides = profile.guides.map(({ id }) => id);
    const isListed = (source: string): boolean =>
      guides.some((guide) => source === guide || source.startsWith(`${guide}.`));
    expect(sourcesOf(profile).filter((source) => !isListed(source))).toEqual([]);
  });

  it('lets a hosted page come up in the steps of every journey that has one', () => {
    for (const { hostedPage, steps } of profile.journeys ?? []) {
      if (hostedPage !== undefined) expect(steps.map(({ page }) => page)).toContain(hostedPage);
    }
  });

  it('gives every step of a journey its own id', () => {
    for (const { steps } of profile.journeys ?? []) {
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('offers journeys only for methods it takes, and reads native words as known statuses', () => {
    for (const { method } of profile.journeys ?? []) expect(profile.methods).toContain(method);
    for (const { status } of profile.statuses ?? []) expect(orderStatuses).toContain(status);
  });

  it('keeps each word of one system and language for one status', () => {
    const words = (profile.statuses ?? []).map(
      ({ word, language, system }) => `${system} ${language} ${word}`,
    );
    expect(new Set(words).size).toBe(words.length);
  });

  it('has a time zone and a country that exist', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: profile.zone })).not.toThrow();
    expect(profile.country).toMatch(/^[A-Z]{2}$/);
    expect(profile.languages.length).toBeGreaterThan(0);
  });
});

describe('toTerms', () => {
  it('leaves absent what the profile leaves open', () => {
    expect(toTerms(toGenericProfile(unknownMerchantId))).toStrictEqual({ id: 'unknown' });
  });

  it('passes on what the rules read, false included', () => {
    const profile: MerchantProfile = {
      ...toGenericProfile('shop'),
      networks: ['visa'],
      methods: ['card'],
      paysWhenOrdering: false,
      attemptLivesMinutes: 20,
      challengeLivesMinutes: 5,
    };
    expect(toTerms(profile)).toStrictEqual({
      id: 'shop',
      networks: ['visa'],
      methods: ['card'],
      paysWhenOrdering: false,
      attemptLivesMinutes: 20,
      challengeLivesMinutes: 5,
    });
  });

  it('does not take a list of unknown date for all the networks a merchant accepts', () => {
    const pec = allProfiles.find(({ id }) => id === 'aruba-pec');
    expect(pec?.networksNamed).toContain('visa');
    expect(pec && toTerms(pec)).not.toHaveProperty('networks');
  });
});
