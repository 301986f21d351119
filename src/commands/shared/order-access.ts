import type { Order } from '../../orders/order.ts';
import type { Query } from '../../orders/query.ts';

/** Orders to look up, wherever they are: in files or in a store. */
export interface OrderAccess {
  /** Every match, best first; `merchant` narrows. */
  find(query: Query, merchant?: string): Promise<readonly Order[]>;
  /** Order numbers near to what was typed, nearest first. */
  nearest(typed: string, merchant?: string): Promise<readonly string[]>;
  /** Other orders of the same customer, for `paid_in_another_order`. */
  related(order: Order): Promise<readonly Order[]>;
  close(): Promise<void>;
}
