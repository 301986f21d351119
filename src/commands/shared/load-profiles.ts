import { builtInBook, ProfileBook, type ProfileEntry } from '../../merchants/profile-book.ts';
import { namesOf } from '../../merchants/profiles.ts';
import { foldNumber } from '../../orders/search-keys.ts';
import type { FileProfile } from './merchant-file/open-merchant-file.ts';

/** Two profiles of one's own that answer to one name: which of them is meant cannot be told. */
function refuseTwins(own: readonly FileProfile[]): void {
  const owners = new Map<string, FileProfile>();
  for (const each of own) {
    for (const name of new Set(namesOf(each.profile).map(foldNumber))) {
      const first = owners.get(name);
      if (first !== undefined) {
        const { line } = first.place([]);
        throw each.fault(
          ['id'],
          `"${name}" is already a name of ${first.profile.id} at ${first.file}:${line}`,
        );
      }
      owners.set(name, each);
    }
  }
}

/**
 * The built-in profiles with those of merchant files (`--merchant-file`) added; one with the id of a built-in profile
 * replaces it. Throws a usage error, exit 2, for a fault in a file.
 */
export async function loadProfiles(files: readonly string[] = []): Promise<ProfileBook> {
  if (files.length === 0) return builtInBook;
  const { openMerchantFile } = await import('./merchant-file/open-merchant-file.ts');
  const own = [...new Set(files)].flatMap(openMerchantFile);
  refuseTwins(own);
  const builtIn = new Set(builtInBook.entries.map(({ profile }) => profile.id));
  const ownIds = new Set(own.map(({ profile }) => profile.id));
  return new ProfileBook([
    ...builtInBook.entries.filter(({ profile }) => !ownIds.has(profile.id)),
    ...own.map(({ profile, file }): ProfileEntry => ({
      profile,
      file,
      ...(builtIn.has(profile.id) && { replaces: true }),
    })),
  ]);
}
