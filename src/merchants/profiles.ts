import { distance } from 'fastest-levenshtein';
import { foldNumber } from '../orders/search-keys.ts';
import { arubaHosting } from './aruba-hosting.ts';
import { arubaPec } from './aruba-pec.ts';
import { infomaniakTicketing } from './infomaniak-ticketing.ts';
import { optimOffice } from './optim-office.ts';
import type { MerchantProfile } from './profile.ts';

/** The built-in profiles, by id. */
export const allProfiles: readonly MerchantProfile[] = [
  arubaHosting,
  arubaPec,
  infomaniakTicketing,
  optimOffice,
];

const longestTyped = 64;

/** What an order or an agent may call it. */
export const namesOf = ({ id, aliases = [] }: MerchantProfile): readonly string[] => [id, ...aliases];

/** The built-in profile with this id or alias, without regard to case and separators. */
export function findProfile(id: string): MerchantProfile | undefined {
  const wanted = foldNumber(id);
  return allProfiles.find((profile) => namesOf(profile).some((name) => foldNumber(name) === wanted));
}

/** The id that was probably meant: at most a third of what was typed differs. Undefined when nothing is near. */
export function nearestProfileId(
  typed: string,
  profiles: readonly MerchantProfile[] = allProfiles,
): string | undefined {
  const wanted = foldNumber(typed);
  if (wanted === '' || wanted.length > longestTyped) return undefined;
  let nearest: { readonly id: string; readonly steps: number } | undefined;
  for (const profile of profiles) {
    const steps = Math.min(...namesOf(profile).map((name) => distance(foldNumber(name), wanted)));
    if (steps <= wanted.length / 3 && steps < (nearest?.steps ?? Infinity))
      nearest = { id: profile.id, steps };
  }
  return nearest?.id;
}
