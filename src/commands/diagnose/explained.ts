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
 * neither, because there is a query besides.
 */
export function readExplained(
  flag: string | true | undefined,
  words: readonly string[],
  rules: readonly string[],
): Wanted {
  if (flag === undefined) return { words, explained: undefined };
  if (flag === true) return { words, explained: 'all' };
  if (rules.includes(flag)) return { words, explained: { rule: flag } };
  if (words.length === 0) return { words: [flag], explained: 'all' };
  throw new UsageError(
    `There is no rule "${maskCardData(flag)}" to explain.${nearestWord(flag, rules)}`,
    'See paytriage rules list. To explain every rule, put --explain behind the query.',
  );
}
