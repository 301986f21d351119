import { knownNetworks } from '../orders/card-network.ts';
import { lintJourneys } from './lint-journeys.ts';
import { lintPromises } from './lint-promises.ts';
import { lintStatuses } from './lint-statuses.ts';
import { lintTexts } from './lint-texts.ts';
import type { ProfileFinding } from './lint-finding.ts';
import type { MerchantProfile } from './profile.ts';

function unknownNetworks(profile: MerchantProfile): readonly ProfileFinding[] {
  return (['networks', 'networksNamed'] as const).flatMap((key) =>
    (profile[key] ?? [])
      .map((subject, at) => ({ check: 'network_unknown', path: [key, at], subject, others: [] }) as const)
      .filter(({ subject }) => !knownNetworks.includes(subject)),
  );
}

/** All that is wrong with a profile or missing in it, by its parts. */
export function lintProfile(profile: MerchantProfile): readonly ProfileFinding[] {
  const { id, contacts = [] } = profile;
  const withoutContact: readonly ProfileFinding[] =
    contacts.length > 0 ? [] : [{ check: 'contact_missing', path: ['contacts'], subject: id, others: [] }];
  return [
    ...unknownNetworks(profile),
    ...lintJourneys(profile),
    ...lintStatuses(profile),
    ...lintPromises(profile),
    ...withoutContact,
    ...lintTexts(profile),
  ];
}
