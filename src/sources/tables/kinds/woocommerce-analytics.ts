import { unlessEmpty, withoutAbsent } from '../../shapes/json-fields.ts';
import type { ShapeContext, ShapedRecord } from '../../shapes/shape.ts';
import { findStatus } from '../../shapes/woocommerce/status-words.ts';
import { CellFault, shown } from '../cell.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';

const date = ['Date', 'Datum', 'Data'];
const number = ['Order #', 'Bestellung #', 'Bestellnummer', 'Commande n°', 'Ordine n.'];
const status = ['Status', 'État', 'Stato'];

/** The orders of WooCommerce's own Analytics: number and status, with the net sum of a currency it does not name. */
export const wooCommerceAnalytics: TableKind = {
  name: "WooCommerce's Analytics of orders",
  signs: [
    date,
    number,
    status,
    ['Customer type', 'Net Sales', 'N. Revenue', 'Items sold', 'Coupon(s)', 'Product(s)'],
  ],
  needs: [],
  dates: [date],
  amounts: [],
  read: ([row], context) => (row === undefined ? [] : [fromRow(row, context)]),
};

function fromRow(row: Row, { merchant, path }: ShapeContext): ShapedRecord {
  const word = row.need(status);
  const known = findStatus(word);
  if (known === undefined)
    throw new CellFault(
      `is no status of WooCommerce that is known: ${shown(word)}`,
      row.columns.find(status),
    );
  const document = withoutAbsent({
    number: row.needId(number).replace(/^#/, ''),
    merchant,
    placedAt: row.needInstant(date),
    status: known.status,
    nativeStatus: word,
    customer: unlessEmpty({ name: row.find(['Customer', 'Kunde', 'Client', 'Cliente']) }),
  });
  return { kind: 'document', document, partial: false, path };
}
