import { foldNumber } from '../orders/search-keys.ts';
import type { MerchantProfile } from './profile.ts';
import { allProfiles, namesOf, nearestProfileId } from './profiles.ts';

/** A profile of a run and where it comes from. */
export interface ProfileEntry {
  readonly profile: MerchantProfile;
  /** The merchant file it is in; absent: it comes with paytriage. */
  readonly file?: string;
  /** It stands in the place of the built-in profile with its id. */
  readonly replaces?: true;
}

/** The profiles of a run, found by id or alias. */
export class ProfileBook {
  /** By id. */
  readonly entries: readonly ProfileEntry[];
  readonly #byName = new Map<string, MerchantProfile>();

  constructor(entries: readonly ProfileEntry[]) {
    this.entries = [...entries].sort((a, b) => (a.profile.id < b.profile.id ? -1 : 1));
    // An id goes before every alias, and what somebody wrote for his shop before what comes with paytriage.
    const own = this.entries.filter(({ file }) => file !== undefined);
    for (const { profile } of this.entries) this.#name(profile.id, profile);
    for (const { profile } of [...own, ...this.entries]) {
      for (const name of namesOf(profile)) this.#name(name, profile);
    }
  }

  #name(name: string, profile: MerchantProfile): void {
    const key = foldNumber(name);
    if (!this.#byName.has(key)) this.#byName.set(key, profile);
  }

  get profiles(): readonly MerchantProfile[] {
    return this.entries.map(({ profile }) => profile);
  }

  /** The profile with this id or alias, without regard to case and separators. */
  find(id: string): MerchantProfile | undefined {
    return this.#byName.get(foldNumber(id));
  }

  /** The id that was probably meant; undefined when nothing is near. */
  nearestId(typed: string): string | undefined {
    return nearestProfileId(typed, this.profiles);
  }
}

/** The profiles that come with paytriage. */
export const builtInBook = new ProfileBook(allProfiles.map((profile) => ({ profile })));
