import { AppError, Exit } from '../../errors.ts';
import type { OrderKey } from '../../orders/order.ts';
import type { PaidMarks } from '../../orders/stand-ins.ts';
import { maskCardData } from '../../privacy/card-data.ts';
import type { Span, Store } from '../../store/store.ts';
import type { Step } from '../shared/crew.ts';
import { nothingBehind } from './file-steps.ts';
import type { Task } from './work.ts';

/** The pieces of a store; `share` counts them. `paid`: what all threads may look up in the meantime. */
export async function* storeSteps(
  spans: readonly Span[],
  paid: PaidMarks | undefined,
): AsyncGenerator<Step<Task>> {
  let share = 0;
  for (const span of spans) yield { task: { kind: 'span', span, paid }, share: ++share };
}

async function ofNumber(
  number: string,
  store: Store,
  merchant: string | undefined,
): Promise<readonly OrderKey[]> {
  const merchants = await store.merchantsOf(number);
  return merchants
    .filter((id) => merchant === undefined || id === merchant)
    .map((id) => ({ merchant: id, number }));
}

/** The order that `--after` names, as NUMBER or MERCHANT/NUMBER; throws exit 3 (none) or 4 (at several merchants). */
export async function findAfter(
  after: string,
  store: Store,
  merchant: string | undefined,
): Promise<OrderKey> {
  const plain = await ofNumber(after, store, merchant);
  const slash = after.indexOf('/');
  const found =
    plain.length > 0 || slash === -1
      ? plain
      : await ofNumber(after.slice(slash + 1), store, after.slice(0, slash));
  const [only] = found;
  if (only === undefined) throw nothingBehind(after);
  if (found.length === 1) return only;
  throw new AppError({
    code: 'several_orders',
    message: `${found.length} orders have the number "${maskCardData(after)}", at ${found.map(({ merchant: id }) => id).join(', ')}.`,
    hint: `Give the merchant too: --after MERCHANT/${maskCardData(after)}`,
    exitCode: Exit.ambiguous,
  });
}
