import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import type { OrderFlags } from './flags.ts';

/** The store that the flags name, to be read. */
export function openToRead({
  store: path,
  readOnly,
}: Pick<OrderFlags, 'store' | 'readOnly'>): Promise<Store> {
  return openStore({ mode: 'read', readOnly, ...(path !== undefined && { path }) });
}
