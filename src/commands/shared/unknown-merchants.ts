import type { ProfileBook } from '../../merchants/profile-book.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** One warning for each merchant without a profile: its orders were read with the generic one. */
export function warnOfUnknownMerchants(
  ids: Iterable<string>,
  profiles: ProfileBook,
  terminal: Terminal,
): void {
  for (const id of ids) {
    const near = profiles.nearestId(id);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    terminal.warn(`Merchant "${id}" has no profile: networks, methods and contacts are unknown.${hint}`);
  }
}
