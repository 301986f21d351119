import { toEpochMs } from '../../../orders/instant.ts';
import { toInstant } from '../../shapes/instants.ts';
import { findText, type JsonObject } from '../../shapes/json-fields.ts';
import type { LiveContext } from '../live-context.ts';
import type { SyncStart, SyncState } from '../live-source.ts';

const pageSize = 100;
/** Times of WordPress have no fractions: an order of the same second may come later. */
const oneSecond = 1000;

export interface ChangedOrders {
  readonly orders: readonly JsonObject[];
  readonly state: SyncState;
}

interface Place {
  /** Epoch milliseconds: orders changed after it. */
  readonly after: number;
  /** Only counts on while a whole page was changed in the same second. */
  readonly page: number;
}

function changedAt(order: JsonObject): number | undefined {
  const instant = toInstant(findText(order, 'date_modified_gmt'));
  return instant === undefined ? undefined : toEpochMs(instant);
}

/**
 * Orders in the order of their last change. Not by counting pages: an order that changes meanwhile moves to the end, all
 * behind it move up, and the first of the next page would be missed. So each page begins where the last one ended.
 */
export async function* changedOrders(
  context: LiveContext,
  path: string,
  { state, since, now }: SyncStart,
): AsyncGenerator<ChangedOrders> {
  const saved = state?.['after'];
  let place: Place = { after: typeof saved === 'number' ? saved : since - oneSecond, page: 1 };
  let before = new Set<string>();
  for (;;) {
    const orders = await askPage(context, path, place);
    const latest = latestOf(context, path, orders, { after: place.after, now });
    const fresh = orders.filter((order) => !before.has(findText(order, 'id') ?? ''));
    const isFull = orders.length >= pageSize;
    // The first page again is right only where all of it changed in one second.
    if (fresh.length === 0 && isFull && place.page > 1) throw context.goesInCircles(path);
    const next = placeBehind(place, latest);
    if (fresh.length > 0) yield { orders: fresh, state: { after: next.after } };
    if (orders.length === 0 || (fresh.length === 0 && !isFull)) return;
    place = next;
    before = new Set(orders.map((order) => findText(order, 'id') ?? ''));
  }
}

function placeBehind({ after, page }: Place, latest: number): Place {
  const from = latest - oneSecond;
  return from > after ? { after: from, page: 1 } : { after, page: page + 1 };
}

/** When the clocks go back, a shop that sorts by its local time is an hour out of order. */
const oneHour = 3600 * oneSecond;

/**
 * Up to when all changed orders have been seen. A time in the future does not count: it would hide what changes until then.
 * Throws where the shop leaves the parameters out of account: what it sends then says nothing of what is still to come.
 */
function latestOf(
  context: LiveContext,
  path: string,
  orders: readonly JsonObject[],
  { after, now }: { readonly after: number; readonly now: number },
): number {
  let latest = after;
  let disorder = 0;
  for (const order of orders) {
    const at = changedAt(order);
    if (at === undefined || at > now) continue;
    if (at <= after || latest - at > oneHour) {
      throw context.nonsense(path, 'sorted by the last change, as WooCommerce 5.8 and newer do');
    }
    disorder = Math.max(disorder, latest - at);
    latest = Math.max(latest, at);
  }
  return disorder > 0 ? Math.max(after, latest - oneHour) : latest;
}

async function askPage(
  context: LiveContext,
  path: string,
  { after, page }: Place,
): Promise<readonly JsonObject[]> {
  const { value } = await context.ask({
    path,
    query: [
      ['modified_after', new Date(after).toISOString().slice(0, 19)],
      ['dates_are_gmt', 'true'],
      ['orderby', 'modified'],
      ['order', 'asc'],
      ['status', 'any'],
      ['per_page', String(pageSize)],
      ['page', String(page)],
    ],
  });
  return context.listOf(value, path);
}
