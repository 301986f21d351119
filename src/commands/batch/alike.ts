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

/** Shapes of a generation, of which there are two: about 10 MB each. */
const shapesAtMost = 50_000;

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
  /** Those met last, and those before them: what goes on being met stays. */
  #latest = new Map<string, Outcome>();
  #before = new Map<string, Outcome>();
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
    return { outline, shape, outcome: shape === undefined ? undefined : this.#recall(shape) };
  }

  #recall(shape: string): Outcome | undefined {
    const latest = this.#latest.get(shape);
    if (latest !== undefined) return latest;
    const before = this.#before.get(shape);
    if (before !== undefined) this.#remember(shape, before);
    return before;
  }

  #remember(shape: string, outcome: Outcome): void {
    if (this.#latest.size >= shapesAtMost) {
      this.#before = this.#latest;
      this.#latest = new Map();
      // Groups are named by the input, which may bring ever new ones.
      this.#distinct.clear();
    }
    this.#latest.set(shape, outcome);
  }

  keep(shape: string | undefined, outcome: Outcome): void {
    if (shape !== undefined) this.#remember(shape, this.#same(outcome));
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
