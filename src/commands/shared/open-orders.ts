import { UsageError } from '../../errors.ts';
import { openFileOrders } from './file-orders.ts';
import type { Context } from './context.ts';
import type { OrderFlags } from './flags.ts';
import type { InputReport } from './input-report.ts';
import type { OrderAccess } from './order-access.ts';

/** Opens what the flags name: files with `--from`, live sources with `--source`, else the store; each is loaded only here. */
export async function openOrders(
  flags: OrderFlags,
  context: Context,
  report: InputReport,
): Promise<OrderAccess> {
  if (flags.source !== undefined) {
    if (flags.from !== undefined) {
      throw new UsageError('--source and --from contradict each other.', 'Give one of them.');
    }
    const { openSourceOrders } = await import('./source-orders.ts');
    return openSourceOrders(flags.source, flags, context, report);
  }
  if (flags.from !== undefined) {
    return openFileOrders(flags.from, context, report, flags);
  }
  const { openStoreOrders } = await import('./store-orders.ts');
  return openStoreOrders(flags);
}
