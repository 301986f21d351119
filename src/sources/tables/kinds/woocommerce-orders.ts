import { toDecimal } from '../../../orders/money.ts';
import { withoutAbsent, type JsonObject } from '../../shapes/json-fields.ts';
import type { ShapeContext, ShapedRecord } from '../../shapes/shape.ts';
import { fromOrder } from '../../shapes/woocommerce/order.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';

const id = ['order_id', 'Order ID'];
const number = ['order_number', 'Order Number'];
const placed = ['order_date', 'Order Date', 'date_created'];
const paid = ['paid_date', 'Paid Date', 'date_paid'];
const status = ['status', 'order_status', 'Order Status'];
const total = ['order_total', 'Order Total', 'Order Total Amount'];
const currency = ['order_currency', 'currency', 'Order Currency'];

/** WooCommerce's orders as its export plug-ins write them: an order a row, with its notes in one cell. */
export const wooCommerceOrders: TableKind = {
  name: "WooCommerce's orders",
  signs: [
    [...id, ...number],
    placed,
    status,
    [...total, 'order_subtotal'],
    ['payment_method', 'payment_method_title', 'billing_email', 'customer_email'],
  ],
  needs: [currency, total],
  dates: [placed, paid],
  amounts: [total],
  read: ([row], context) => (row === undefined ? [] : [fromRow(row, context)]),
};

function fromRow(row: Row, context: ShapeContext): ShapedRecord {
  const code = row.needCurrency(currency);
  const amount = row.findAmount(total, code);
  const orderId = row.findId(id);
  const order = withoutAbsent({
    id: orderId,
    number: row.findId(number) ?? row.needId(id),
    status: row.need(status).replace(/^wc-/, ''),
    date_created_gmt: row.needInstant(placed),
    date_paid_gmt: row.findInstant(paid),
    currency: code,
    total: amount === undefined ? undefined : toDecimal({ amount: Math.abs(amount), currency: code }),
    payment_method: row.find(['payment_method', 'payment_method_title']),
    transaction_id: row.findId(['transaction_id', 'Transaction ID']),
    billing: withoutAbsent({
      first_name: row.find(['billing_first_name']),
      last_name: row.find(['billing_last_name']),
      company: row.find(['billing_company']),
      email: row.find(['billing_email', 'customer_email']),
      phone: row.find(['billing_phone']),
    }),
    meta_data: metaOf(row),
    line_items: itemsOf(row),
  });
  return fromOrder(order, notesOf(row), context);
}

/** Columns named `meta:…`, under the names the shop's interface has for them. */
function metaOf(row: Row): readonly JsonObject[] {
  return row.columns.names.flatMap((name) => {
    const key = /^meta:(.+)$/.exec(name)?.[1];
    const value = key === undefined ? undefined : row.find([name]);
    return value === undefined ? [] : [{ key, value }];
  });
}

/** `name:Chair|product_id:12|quantity:2|…`, in one column for each item. */
function itemsOf(row: Row): readonly JsonObject[] {
  return row.columns.names
    .filter((name) => /^line_item_\d+$/.test(name))
    .flatMap((column) => {
      const fields = fieldsOf(row.find([column]) ?? '');
      const name = fields.get('name');
      const quantity = Number(fields.get('quantity') ?? 'none');
      return name === undefined ? [] : [{ name, ...(Number.isFinite(quantity) && { quantity }) }];
    });
}

/**
 * `content:…|date:…|customer:1|added_by:system`, joined by `||`; some plug-ins leave out all but the content. An order has
 * at least one note from its first day, so that an empty cell means that they were not exported.
 */
function notesOf(row: Row): readonly JsonObject[] | undefined {
  const cell = row.find(['order_notes', 'Order Notes']);
  return cell?.split('||').map((text, index) => {
    const fields = fieldsOf(text);
    const date = fields.get('date');
    return withoutAbsent({
      id: String(index + 1),
      note: fields.get('content') ?? text.trim(),
      date_created_gmt: date === undefined ? undefined : row.toInstant(date, ['order_notes']),
      customer_note: fields.get('customer') === '1',
      author: fields.get('added_by'),
    });
  });
}

const names =
  /(?:^|\|)(content|date|customer|added_by|name|quantity|total|product_id|sku|meta|sub_total|tax|refunded|tax_data):/g;

/** `name:value` parts between bars; a bar inside a value that no known name follows belongs to the value. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const starts = [...text.matchAll(names)];
  return new Map(
    starts.map((start, index) => {
      const end = starts[index + 1]?.index ?? text.length;
      return [start[1] ?? '', text.slice(start.index + start[0].length, end).trim()];
    }),
  );
}
