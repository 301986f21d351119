import { toDecimal } from '../../../orders/money.ts';
import { withoutAbsent, type JsonObject } from '../../shapes/json-fields.ts';
import { fromOrder } from '../../shapes/shopify/order.ts';
import type { ShapeContext, ShapedRecord } from '../../shapes/shape.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';

const name = ['Name'];
const created = ['Created at'];

/** Shopify's orders: further items of an order follow it in rows that repeat only its name. */
export const shopifyOrders: TableKind = {
  name: "Shopify's orders",
  signs: [name, ['Financial Status'], created],
  needs: [['Currency'], ['Total']],
  dates: [created, ['Paid at'], ['Cancelled at', 'Canceled at']],
  amounts: [['Total']],
  groupBy: (row) => row.needId(name),
  read,
};

function read(rows: readonly Row[], context: ShapeContext): readonly ShapedRecord[] {
  const [row] = rows;
  if (row === undefined) return [];
  const currency = row.needCurrency(['Currency']);
  const total = row.findAmount(['Total'], currency);
  const method = row.find(['Payment Method']);
  const shaped = fromOrder(
    withoutAbsent({
      id: row.findId(['Id']),
      name: row.needId(name),
      financial_status: row.find(['Financial Status']) ?? 'pending',
      created_at: row.needInstant(created),
      cancelled_at: row.findInstant(['Cancelled at', 'Canceled at']),
      currency,
      total_price: total === undefined ? undefined : toDecimal({ amount: Math.abs(total), currency }),
      email: row.find(['Email']),
      phone: row.find(['Phone', 'Billing Phone', 'Shipping Phone']),
      billing_address: withoutAbsent({
        name: row.find(['Billing Name', 'Shipping Name']),
        company: row.find(['Billing Company']),
      }),
      line_items: rows.flatMap(toItem),
    }),
    context,
  );
  return [withWhatOnlyTheExportSays(shaped, row.findInstant(['Paid at']), method)];
}

function toItem(row: Row): readonly JsonObject[] {
  const item = row.find(['Lineitem name']);
  const quantity = Number(row.find(['Lineitem quantity']) ?? 'none');
  if (item === undefined) return [];
  return [{ name: item, ...(Number.isFinite(quantity) && { quantity }) }];
}

function withWhatOnlyTheExportSays(
  shaped: ShapedRecord,
  paidAt: string | undefined,
  method: string | undefined,
): ShapedRecord {
  if (shaped.kind !== 'document') return shaped;
  const document = {
    ...(shaped.document as JsonObject),
    ...(paidAt !== undefined && { paidAt }),
    ...(method !== undefined && /paypal/i.test(method) && { paymentMethod: 'paypal' }),
  };
  return { ...shaped, document };
}
