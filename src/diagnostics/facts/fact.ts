import type { FactValue, Situation } from './situation.ts';

/**
 * One thing a rule may ask about a case. `read` returns undefined where it is unknown: unknown is not zero, not
 * false and not "no".
 */
export interface Fact {
  readonly type: 'boolean' | 'number' | 'word';
  /** The closed list of a word's values; absent where any text may occur. */
  readonly values?: readonly string[];
  readonly meaning: string;
  /** Where the value comes from. */
  readonly source: string;
  /** The values an agent can be asked to choose from; absent: nobody can be asked. */
  readonly ask?: readonly FactValue[];
  /** It is known of every case. */
  readonly always?: true;
  /** Whether asking makes sense in this situation; absent: always. An answer that is given counts in any case. */
  readonly isWorthAsking?: (situation: Situation) => boolean;
  readonly read: (situation: Situation) => FactValue | undefined;
  /** The transaction a value is about, as evidence. */
  readonly transaction?: (situation: Situation) => string | undefined;
}
