import type { VerdictKind } from '../../diagnostics/vocabulary.ts';
import { toEpochMs } from '../../orders/instant.ts';
import { mayBeStoodInFor, type PaidMarks } from '../../orders/stand-ins.ts';
import { isPaid } from '../../orders/vocabulary.ts';
import type { Outline } from '../../store/store.ts';

/** What a batch prints and counts of an order, the order's own cells aside. */
export interface Outcome {
  readonly verdict: VerdictKind;
  /** `--fail-on` names it. */
  readonly isFinding: boolean;
  readonly isPrinted: boolean;
  readonly group: string | undefined;
  /** Cells of the row behind the order's own. */
  readonly tail: readonly string[];
}

/** An outline and what is known of its like; without a shape an order stands for itself. */
export interface Likened {
  readonly outline: Outline;
  readonly shape: string | undefined;
  readonly outcome: Outcome | undefined;
}

/** More shapes than most companies have: about 20 MB. */
const shapesAtMost = 200_000;

/** Whether the customer may have paid for the same in a later order, so that it has to be looked for. */
function mayBeStoodIn({ head, marks, mayBePaid }: NonNullable<Outline['known']>, paid: PaidMarks): boolean {
  if (isPaid(head.status)) return false;
  return mayBeStoodInFor(paid, { marks, placedAt: toEpochMs(head.placedAt), isAmongThem: mayBePaid });
}

/**
 * Remembers what came of orders by their shape: most orders of a store are like one before them and need not be read.
 * Only of orders that have settled, and whose customer paid for no other (`likenessOf`, `settlesAfter`).
 */
export class AlikeOrders {
  readonly #outcomes = new Map<string, Outcome>();
  readonly #distinct = new Map<string, Outcome>();
  readonly #now: number;
  readonly #settlesAfter: (merchant: string) => number;

  /** `now`: epoch milliseconds; `settlesAfter`: what the function of that name says of a merchant. */
  constructor(now: number, settlesAfter: (merchant: string) => number) {
    this.#now = now;
    this.#settlesAfter = settlesAfter;
  }

  #shapeOf({ known }: Outline, paid: PaidMarks | undefined): string | undefined {
    if (known === undefined || paid === undefined) return undefined;
    const isSettled = this.#now >= known.latest + this.#settlesAfter(known.head.merchant);
    return isSettled && !mayBeStoodIn(known, paid) ? known.shape : undefined;
  }

  /** What came of an order like this one, if there was any. */
  find(outline: Outline, paid: PaidMarks | undefined): Likened {
    const shape = this.#shapeOf(outline, paid);
    return { outline, shape, outcome: shape === undefined ? undefined : this.#outcomes.get(shape) };
  }

  keep(shape: string | undefined, outcome: Outcome): void {
    if (shape === undefined) return;
    if (this.#outcomes.size >= shapesAtMost) this.#outcomes.clear();
    this.#outcomes.set(shape, this.#same(outcome));
  }

  /** Shapes differ endlessly, and what comes of them in a few hundred ways. */
  #same(outcome: Outcome): Outcome {
    const { verdict, isFinding, isPrinted, group, tail } = outcome;
    const key = JSON.stringify([verdict, isFinding, isPrinted, group, tail]);
    const known = this.#distinct.get(key) ?? outcome;
    this.#distinct.set(key, known);
    return known;
  }
}
