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
  /** The record's own text, where that was asked for and says the order and nothing else. */
  readonly text?: string;
}

/** A record that is no order: `path` is a JSONPath into the record, `reason` holds no card data. */
export interface InvalidItem extends RecordPlace {
  readonly kind: 'invalid';
  readonly path: string;
  readonly reason: string;
  /** The record's text, card data masked, where that was asked for; absent where it is too long to hold. */
  readonly text?: string;
}

/** A record that is no order and was not meant to be one, such as a fee in a list of payments. */
export interface AsideItem extends RecordPlace {
  readonly kind: 'aside';
  readonly what: string;
}

/** Something to know of a whole file, once it is read. */
export interface RemarkItem {
  readonly kind: 'remark';
  readonly file: string;
  readonly text: string;
}

export type SourceItem = OrderItem | InvalidItem | AsideItem | RemarkItem;
