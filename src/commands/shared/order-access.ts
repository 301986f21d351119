import type { Nearness } from '../../orders/near-words.ts';
import type { Order } from '../../orders/order.ts';
import type { Query } from '../../orders/query.ts';

/** As many near orders as anybody reads. */
export const nearAtMost = 50;

/** Orders to look up, wherever they are: in files or in a store. */
export interface OrderAccess {
  /** Every match, best first; `merchant` narrows. A store reads no more than `atMost`. */
  find(query: Query, merchant?: string, atMost?: number): Promise<readonly Order[]>;
  /** Where none matches: orders whose customer's words begin like those typed or are a slip away, nearest first. */
  near(query: Query, nearness: Nearness, merchant?: string): Promise<readonly Order[]>;
  /** Order numbers near to what was typed, nearest first. */
  nearest(typed: string, merchant?: string): Promise<readonly string[]>;
  /** Other orders of the same customer, for `paid_in_another_order`. */
  related(order: Order): Promise<readonly Order[]>;
  close(): Promise<void>;
}
