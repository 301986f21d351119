import type { MerchantProfile } from './profile.ts';

/** Id of an order whose source does not say which merchant it belongs to. */
export const unknownMerchantId = 'unknown';

/** The profile that stands in for a merchant nobody has described: its id, and everything else unknown. */
export function toGenericProfile(id: string): MerchantProfile {
  return { id, name: id, languages: [], guides: [] };
}
