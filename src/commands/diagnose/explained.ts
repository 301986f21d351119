import type { RuleEntry } from '../../diagnostics/packs/rule-entry.ts';
import { UsageError } from '../../errors.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import { nearestWord } from '../shared/nearest-word.ts';

/** What `--explain` asks for: nothing, every rule, or the one with this id. */
export type Explained = undefined | 'all' | { readonly rule: string };

interface Wanted {
  readonly words: readonly string[];
  readonly explained: Explained;
}

/**
 * `--explain [rule]` takes the word behind it: a rule, or in `diagnose --explain 4242` the query. Throws where it is
 * neither, because there is a query besides, and for a rule that does not run.
 */
export function readExplained(
  flag: string | true | undefined,
  words: readonly string[],
  entries: readonly RuleEntry[],
): Wanted {
  if (flag === undefined) return { words, explained: undefined };
  if (flag === true) return { words, explained: 'all' };
  const entry = entries.find(({ rule }) => rule.id === flag);
  if (entry?.disabledBy !== undefined) {
    throw new UsageError(
      `The rule ${flag} did not run: ${entry.disabledBy} disables it.`,
      'Take it out of disable: there to have it explained.',
    );
  }
  if (entry !== undefined) return { words, explained: { rule: flag } };
  if (words.length === 0) return { words: [flag], explained: 'all' };
  const rules = entries.map(({ rule }) => rule.id);
  throw new UsageError(
    `There is no rule "${maskCardData(flag)}" to explain.${nearestWord(flag, rules)}`,
    'See paytriage rules list. To explain every rule, put --explain behind the query.',
  );
}
