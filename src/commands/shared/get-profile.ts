import { UsageError } from '../../errors.ts';
import type { MerchantProfile } from '../../merchants/profile.ts';
import { allProfiles, findProfile, nearestProfileId } from '../../merchants/profiles.ts';
import { maskCardData } from '../../privacy/card-data.ts';

/** The profile that was typed by id or alias. Throws a usage error that names the nearest, or all. */
export function getProfile(id: string): MerchantProfile {
  const profile = findProfile(id);
  if (profile !== undefined) return profile;
  const near = nearestProfileId(id);
  throw new UsageError(
    `There is no merchant "${maskCardData(id)}".`,
    near === undefined
      ? `One of ${allProfiles.map((known) => known.id).join(', ')}`
      : `Did you mean ${near}?`,
  );
}
