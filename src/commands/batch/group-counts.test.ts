import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../merchants/profile-book.ts';
import { noKnowledge } from '../../diagnostics/answers/knowledge.ts';
import { anOrder } from '../../orders/an-order.test-data.ts';
import { loadRuleBook } from '../shared/rule-book.ts';
import { Triage } from '../shared/triage.ts';
import { GroupCounts } from './group-counts.ts';

const book = await loadRuleBook();
const triage = new Triage({
  book,
  profiles: builtInBook,
  language: 'en',
  now: Date.parse('2026-10-01T10:00:00Z'),
  told: new Map(),
});
const diagnosisAt = (merchant: string) => triage.diagnose(anOrder({ merchant }), [], noKnowledge);

describe('groups', () => {
  it('are bounded: what comes after the last is counted as other, at the end', () => {
    const counts = new GroupCounts('merchant', 2);
    for (const merchant of ['a', 'b', 'c', 'd', 'b', 'c']) counts.add(diagnosisAt(merchant));
    expect(counts.groups().map(({ group, count }) => [group, count])).toEqual([
      ['b', 2],
      ['a', 1],
      ['other', 3],
    ]);
  });

  it('are the same whatever the order of the input, ties by name', () => {
    const namesOf = (merchants: readonly string[]): readonly string[] => {
      const counts = new GroupCounts('merchant');
      for (const merchant of merchants) counts.add(diagnosisAt(merchant));
      return counts.groups().map(({ group }) => group);
    };
    expect(namesOf(['b', 'a', 'c', 'c'])).toEqual(['c', 'a', 'b']);
    expect(namesOf(['c', 'c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  });
});
