import { formatMoney } from '../orders/money.ts';
import type { Catalogue } from '../resolutions/catalogue.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import type { Column } from '../resolutions/terminal-texts.ts';
import { describeThreeDS, type TransactionRow } from './transaction-row.ts';
import { toAmountCell } from './amount-cell.ts';

/** Columns of the transactions tab where a program reads it. */
export const transactionColumns = [
  'id',
  'at',
  'type',
  'status',
  'amount',
  'currency',
  'network',
  'last4',
  'three_ds',
  'note',
  'code',
  'reason',
] as const;

/** One transaction as the cells of `transactionColumns`. */
export function toTransactionCells(row: TransactionRow): readonly string[] {
  const { amount, currency } = row;
  return [
    row.id,
    row.at,
    row.type,
    row.status,
    toAmountCell(amount, currency),
    currency ?? '',
    row.network ?? '',
    row.last4 ?? '',
    // A program reads English, whatever its user does.
    describeThreeDS(row.threeDS, getCatalogue('en').terminal.threeDS),
    row.note ?? '',
    row.code ?? '',
    row.reason ?? '',
  ];
}

/** Columns of the tab as a person reads it on a terminal; what was said stands below each row. */
export const tabColumns = [
  'time',
  'type',
  'status',
  'amount',
  'card',
  'three_ds',
] as const satisfies readonly Column[];

function cardCell({ network, last4 }: TransactionRow): string {
  return [network, last4 === null ? null : `··${last4}`].filter((part) => part !== null).join(' ');
}

/** `2026-11-20 19:03 +01:00`: the record's own clock, without seconds. */
function timeCell(at: string): string {
  const [, day = at, minute = '', zone = ''] = /^(.{10}).(\d{2}:\d{2})[^Zz+-]*(.*)$/.exec(at) ?? [];
  return [day, minute, zone.toUpperCase() === 'Z' ? 'UTC' : zone].filter((part) => part !== '').join(' ');
}

/** One transaction as the cells of `tabColumns`, in the agent's language. */
export function toTabCells(row: TransactionRow, { labels, terminal }: Catalogue): readonly string[] {
  const { amount, currency } = row;
  return [
    timeCell(row.at),
    labels.transactionTypes[row.type],
    labels.transactionStatuses[row.status],
    amount === null ? '' : currency === null ? String(amount) : formatMoney({ amount, currency }),
    cardCell(row),
    describeThreeDS(row.threeDS, terminal.threeDS),
  ];
}

/** What was said of a transaction: `[51] Insufficient funds`, the code first because a bank asks for it, and its reason. */
export function toSaidLine({ code, note, reason }: TransactionRow): {
  readonly note: string;
  readonly reason: string;
} {
  const parts = [code === null ? null : `[${code}]`, note].filter((part) => part !== null);
  return { note: parts.join(' '), reason: reason ?? '' };
}
