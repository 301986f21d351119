import { toldByShopId } from '../../../orders/join-transactions.ts';
import { unlessEmpty, withoutAbsent } from '../../shapes/json-fields.ts';
import { toOrder } from '../../shapes/provider-payment.ts';
import { noOrder, type ShapeContext, type ShapedRecord } from '../../shapes/shape.ts';
import { toAttempt, typeOf } from '../../shapes/shopify/attempt.ts';
import { toDecimal } from '../../../orders/money.ts';
import type { Row } from '../row.ts';
import type { TableKind } from '../table-kind.ts';

const created = ['Created At', 'Processed At'];

/** Shopify's transaction histories: a transaction a row, which has no id of its own. */
export const shopifyTransactions: TableKind = {
  name: "Shopify's transactions",
  signs: [['Order'], ['Name'], ['Kind'], ['Gateway']],
  needs: [created, ['Status'], ['Amount'], ['Currency']],
  dates: [created],
  amounts: [['Amount']],
  read: ([row], context) => (row === undefined ? [] : [fromRow(row, context)]),
};

function fromRow(row: Row, context: ShapeContext): ShapedRecord {
  const order = row.findId(['Order']);
  const number = row.findId(['Name'])?.replace(/^#/, '') ?? order;
  const kind = row.need(['Kind']).toLowerCase();
  const at = row.needInstant(created);
  const status = row.need(['Status']).toLowerCase();
  const currency = row.needCurrency(['Currency']);
  const amount = row.findAmount(['Amount'], currency);
  if (typeOf({ kind }) === undefined) return { kind: 'aside', what: `Shopify ${kind}` };
  const attempt = toAttempt(
    withoutAbsent({
      // The interfaces know it under an id; which, the export does not say.
      id: toldByShopId([order ?? number, kind, at, status, amount].join('-')),
      kind,
      status,
      created_at: at,
      gateway: row.find(['Gateway']),
      amount: amount === undefined ? undefined : toDecimal({ amount: Math.abs(amount), currency }),
      currency,
      payment_details: withoutAbsent({ credit_card_company: row.find(['Card Type']) }),
    }),
    currency,
    context,
  );
  if (attempt === undefined) return noOrder({ path: '$["Status"]' }, 'is no status of Shopify that is known');
  return toOrder(
    {
      id: number ?? attempt.id,
      attempts: [attempt],
      references: unlessEmpty({ shopify_order: order === number ? undefined : order }),
    },
    context,
  );
}
