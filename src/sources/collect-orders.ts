import { addPayments, joinPayments } from '../orders/join-payments.ts';
import type { Order } from '../orders/order.ts';
import { laterVersion } from '../orders/version.ts';
import type { OrderItem } from './source-item.ts';

/** What is known of one order: the shop's own record, and what its payments tell. */
interface Known {
  readonly order?: Order;
  readonly payments?: Order;
}

/** What the user is warned of once all is read. */
export interface CollectedCounts {
  /** Records of an order that there was a record of already. */
  readonly duplicates: number;
  /** Of those, the ones that would have reopened a final order without saying when they were written. */
  readonly keptFinal: number;
  readonly unknownFields: number;
}

/** Holds one record per order: of several the later version, with what the order's payments add to it. */
export class OrderCollector {
  readonly #known = new Map<string, Known>();
  readonly #isWanted: (order: Order) => boolean;
  #duplicates = 0;
  #keptFinal = 0;
  #unknownFields = 0;

  /** `isWanted` keeps memory small in a look-up; payments are held anyway, for their order may come later. */
  constructor(isWanted: (order: Order) => boolean = () => true) {
    this.#isWanted = isWanted;
  }

  add(item: OrderItem): void {
    const { order } = item;
    const key = JSON.stringify([order.merchant, order.number]);
    const known = this.#known.get(key);
    this.#unknownFields += item.unknownFields;
    if (item.partial) this.#known.set(key, { ...known, payments: withPayments(known?.payments, order) });
    else if (known?.order !== undefined)
      this.#known.set(key, { ...known, order: this.#later(known.order, order) });
    else if (known !== undefined || this.#isWanted(order)) this.#known.set(key, { ...known, order });
  }

  /** The orders, in the order in which they were first met. */
  orders(): readonly Order[] {
    return [...this.#known.values()].flatMap(({ order, payments }) => {
      const whole =
        order === undefined || payments === undefined ? (order ?? payments) : addPayments(order, payments);
      return whole !== undefined && this.#isWanted(whole) ? [whole] : [];
    });
  }

  counts(): CollectedCounts {
    return { duplicates: this.#duplicates, keptFinal: this.#keptFinal, unknownFields: this.#unknownFields };
  }

  #later(known: Order, incoming: Order): Order {
    const { order, outcome } = laterVersion(known, incoming);
    this.#duplicates++;
    if (outcome === 'kept_final') this.#keptFinal++;
    return order;
  }
}

function withPayments(known: Order | undefined, incoming: Order): Order {
  return known === undefined ? incoming : joinPayments(known, incoming);
}
