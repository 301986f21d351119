import { foldText } from '../orders/search-keys.ts';
import type { ProfileFinding } from './lint-finding.ts';
import type { MerchantProfile, NativeStatus } from './profile.ts';

interface Labelled extends NativeStatus {
  readonly label: string;
  readonly index: number;
}

/** Words of one system that are read differently: the same word in one language, and one that another begins with. */
export function lintStatuses({ statuses = [] }: MerchantProfile): readonly ProfileFinding[] {
  const all = statuses.map((status, index): Labelled => ({
    ...status,
    label: foldText(status.word).trim(),
    index,
  }));
  return all.flatMap((status) => {
    const { index, word } = status;
    const differing = all.filter((other) => other.system === status.system && other.status !== status.status);
    const same = differing.filter(
      (other) => other.index < index && other.label === status.label && other.language === status.language,
    );
    const longer = differing.filter((other) => other.label.startsWith(`${status.label} `));
    const find = (check: ProfileFinding['check'], others: readonly string[]): readonly ProfileFinding[] =>
      others.length === 0 ? [] : [{ check, path: ['statuses', index], subject: word, others }];
    return [
      ...find(
        'status_word_twice',
        same.map((other) => other.status),
      ),
      ...find(
        'status_word_prefix',
        longer.map((other) => other.word),
      ),
    ];
  });
}
