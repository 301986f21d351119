import { stringify } from 'yaml';
import { languages } from '../../orders/language.ts';
import type { MerchantProfile } from '../../merchants/profile.ts';

/** A text that is the same in every language, as a merchant file may write it: once. */
function plainly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainly);
  const entries = Object.entries(value);
  const [, text] = entries[0] ?? [];
  const isSameInAll =
    entries.length === languages.length &&
    entries.every(
      ([key, inner]) =>
        typeof inner === 'string' && inner === text && languages.some((language) => language === key),
    );
  return isSameInAll ? text : Object.fromEntries(entries.map(([key, inner]) => [key, plainly(inner)]));
}

/** A profile as a merchant file. */
export function toMerchantFile(profile: MerchantProfile): string {
  return stringify(plainly(profile), { aliasDuplicateObjects: false, lineWidth: 100 });
}
