import { isReason, reasonFacts, type Reason, type reasonTable } from '../diagnostics/answers/reasons.ts';
import type { Cause } from '../diagnostics/vocabulary.ts';

type Table = typeof reasonTable;

/** A reason the customer may hear something about; a sensitive one has no place in a catalogue at all. */
export type TellableReason = {
  [R in Reason]: Table[R]['sayToCustomer'] extends 'never' ? never : R;
}[Reason];

export function isTellable(reason: Reason): reason is TellableReason {
  return reasonFacts(reason).sayToCustomer !== 'never';
}

/** Whether the cause is what a bank, network or provider said, not a state of the order. */
export function isBankReason(cause: Cause): cause is Reason {
  return isReason(cause);
}
