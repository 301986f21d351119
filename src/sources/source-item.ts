import type { Order } from '../orders/order.ts';

/** Where a record begins: `file` as the user named it (`stdin` for standard input), `line` from 1. */
export interface RecordPlace {
  readonly file: string;
  readonly line: number;
}

/** A record that became an order; `partial`: made from a provider's payment, so the shop's own facts are missing. */
export interface OrderItem extends RecordPlace {
  readonly kind: 'order';
  readonly order: Order;
  readonly partial: boolean;
  readonly unknownFields: number;
}

/** A record that is no order: `path` is a JSONPath into the record, `reason` holds no card data. */
export interface InvalidItem extends RecordPlace {
  readonly kind: 'invalid';
  readonly path: string;
  readonly reason: string;
}

export type SourceItem = OrderItem | InvalidItem;
