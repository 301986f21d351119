import type { Finding } from '../../diagnostics/diagnose.ts';
import { causes } from '../../diagnostics/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { nearestWord } from '../shared/nearest-word.ts';

/** In a list of causes: whatever somebody has to look at, which is every verdict but `no_problem`. */
const any = 'any';

export type CauseFilter = (finding: Finding) => boolean;

/**
 * Reads `--fail-on` and `--only`: causes with commas between them, or `any`; `own` are the causes of rule files. Throws a
 * usage error for an unknown cause.
 */
export function readCauseFilter(flag: string, texts: readonly string[], own: Iterable<string>): CauseFilter {
  const words = texts
    .flatMap((text) => text.split(','))
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) {
    throw new UsageError(
      `${flag} needs a cause.`,
      `For example ${flag} already_paid,charged_twice or ${flag} any`,
    );
  }
  const known: readonly string[] = [...causes, ...own, any];
  for (const word of words) {
    if (known.includes(word)) continue;
    const hint = `Causes are those that rules list shows, or ${any}.`;
    throw new UsageError(`${flag}: there is no cause "${word}".${nearestWord(word, known)}`, hint);
  }
  const named = new Set(words);
  return ({ cause, verdict }) =>
    (named.has(any) && verdict !== 'no_problem') || (cause !== null && named.has(cause));
}
