import type { Static } from '@sinclair/typebox';
import type { NoteSchema, OrderDocument, ThreeDSSchema, TransactionSchema } from './schema.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/**
 * An order as the rest of the program sees it: validated, card data masked, no unknown fields,
 * transactions in time order. `transactions` absent means not loaded (unknown); `[]` means known to be none.
 */
export type Order = DeepReadonly<Omit<OrderDocument, 'transactions'>> & {
  readonly transactions?: readonly Transaction[];
};

export type Transaction = DeepReadonly<Static<typeof TransactionSchema>>;
export type Note = DeepReadonly<Static<typeof NoteSchema>>;
export type ThreeDS = DeepReadonly<Static<typeof ThreeDSSchema>>;
export type Customer = NonNullable<Order['customer']>;

/** The pair that names an order: the same number at two merchants is two orders. */
export interface OrderKey {
  readonly merchant: string;
  readonly number: string;
}

/** What a line about an order shows of it. */
export interface OrderHead extends OrderKey {
  readonly status: Order['status'];
  readonly placedAt: string;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
}
