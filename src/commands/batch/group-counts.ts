import { networkOf } from '../../orders/card-network.ts';
import type { Diagnosis } from '../../output/diagnosis.ts';
import type { Group, GroupKey } from '../../output/groups.ts';

/** Far more than a person reads, and little memory: what names a group may come from anybody. */
const groupsAtMost = 10_000;
const longestName = 100;
const otherName = 'other';

/** Nobody has told; which is not the same as no card. */
const unknown = 'unknown';
const noCard = 'no_card';

function cardGroup({ order, finding }: Diagnosis, named: string | undefined): string {
  if (named !== undefined && named.trim() !== '') return named.trim();
  const { paymentMethod, transactions } = order;
  const isNone = finding.deciding === undefined && transactions?.length === 0;
  const isOtherMethod = paymentMethod !== undefined && paymentMethod !== 'card';
  return finding.deciding?.card === undefined && (isNone || isOtherMethod) ? noCard : unknown;
}

/** The group that a diagnosis falls into. */
export function groupOf(diagnosis: Diagnosis, by: GroupKey): string {
  return nameOf(diagnosis, by).slice(0, longestName);
}

function nameOf(diagnosis: Diagnosis, by: GroupKey): string {
  const { order, finding } = diagnosis;
  switch (by) {
    case 'cause':
      return finding.cause ?? finding.verdict;
    case 'merchant':
      return order.merchant;
    case 'network':
      return cardGroup(diagnosis, finding.deciding && networkOf(finding.deciding));
    case 'issuer':
      return cardGroup(diagnosis, finding.deciding?.card?.issuer);
  }
}

/** Counts by group, in bounded memory however many there are. */
export class GroupCounts {
  readonly #counts = new Map<string, number>();
  readonly #limit: number;
  #rest = 0;

  constructor(limit = groupsAtMost) {
    this.#limit = limit;
  }

  add(name: string): void {
    const count = this.#counts.get(name);
    if (count === undefined && this.#counts.size >= this.#limit) this.#rest++;
    else this.#counts.set(name, (count ?? 0) + 1);
  }

  /** The largest first, then by name; what came after the last group that fits is `other`, at the end. */
  groups(): readonly Group[] {
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, this.#rest);
    const toGroup = (group: string, count: number): Group => ({ group, count, share: count / total });
    const sorted = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const groups = sorted.map(([group, count]) => toGroup(group, count));
    return this.#rest === 0 ? groups : [...groups, toGroup(otherName, this.#rest)];
  }
}
