/**
 * What became of an order that was put into the store. `kept_newer`: the stored record was written later;
 * `kept_final`: the incoming one would have reopened a final order without saying when it was written.
 */
export type Outcome = 'added' | 'replaced' | 'unchanged' | 'kept_newer' | 'kept_final';

export interface OutcomeCounts {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly keptNewer: number;
  readonly keptFinal: number;
}

export const noOutcomes: OutcomeCounts = { added: 0, replaced: 0, unchanged: 0, keptNewer: 0, keptFinal: 0 };

/** The counts so far with another batch's outcomes added. */
export function countOutcomes(
  outcomes: readonly Outcome[],
  soFar: OutcomeCounts = noOutcomes,
): OutcomeCounts {
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    added: soFar.added + count('added'),
    replaced: soFar.replaced + count('replaced'),
    unchanged: soFar.unchanged + count('unchanged'),
    keptNewer: soFar.keptNewer + count('kept_newer'),
    keptFinal: soFar.keptFinal + count('kept_final'),
  };
}
