import { UsageError } from '../../errors.ts';
import type { ProfileBook } from '../../merchants/profile-book.ts';
import type { MerchantProfile } from '../../merchants/profile.ts';
import { maskCardData } from '../../privacy/card-data.ts';

/** The profile that was typed by id or alias. Throws a usage error that names the nearest, or all. */
export function getProfile(id: string, profiles: ProfileBook): MerchantProfile {
  const profile = profiles.find(id);
  if (profile !== undefined) return profile;
  const near = profiles.nearestId(id);
  throw new UsageError(
    `There is no merchant "${maskCardData(id)}".`,
    near === undefined
      ? `One of ${profiles.profiles.map((known) => known.id).join(', ')}`
      : `Did you mean ${near}?`,
  );
}
