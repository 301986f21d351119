import { UsageError } from '../../../errors.ts';
import type { MerchantProfile } from '../../../merchants/profile.ts';
import { addPayments } from '../../../orders/join-payments.ts';
import type { Order } from '../../../orders/order.ts';
import type { Context } from '../context.ts';
import type { PasteFlags } from '../flags.ts';
import type { Pasted } from './to-pasted.ts';

interface PastedFlags {
  readonly codeFile?: string;
}

/** Before anything is read: stdin cannot be read twice. */
export function checkPaste({ paste, from = [] }: PasteFlags & { readonly from?: readonly string[] }): void {
  if (paste !== true || !from.includes('-')) return;
  throw new UsageError(
    'stdin cannot be both the orders and what is pasted.',
    'Save the orders to a file first.',
  );
}

/** Reads what somebody pastes as transactions of this order; loaded where it is asked for. */
export async function readPasted(
  order: Order,
  profile: MerchantProfile | undefined,
  { codeFile }: PastedFlags,
  context: Context,
): Promise<Pasted> {
  const { readPasteText } = await import('./read-paste-text.ts');
  const { toPasted } = await import('./to-pasted.ts');
  return toPasted(await readPasteText(context), order, profile, { codeFile, terminal: context.terminal });
}

/** The order with what was pasted added to it. */
export async function withPasted(...args: Parameters<typeof readPasted>): Promise<Order> {
  const [order] = args;
  return addPayments(order, (await readPasted(...args)).order);
}
