import type { Order } from '../../orders/order.ts';

/** The values of an order's references under these names, `charge` and `charge_2` alike. */
export function referencesNamed({ references = {} }: Order, ...names: readonly string[]): readonly string[] {
  return Object.entries(references).flatMap(([name, value]) =>
    names.includes(name.replace(/_\d+$/, '')) ? [value] : [],
  );
}

/** Ids of the transactions that a provider made, not the shop's story of them. */
export function transactionIds({ transactions }: Order, form: RegExp): readonly string[] {
  return (transactions ?? []).flatMap(({ id }) => (form.test(id) ? [id] : []));
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
