import { Exit } from '../errors.ts';
import {
  leavingColumns,
  orderListColumns,
  orderTableColumns,
  toOrderEntry,
  toOrderListDocument,
  toOrderRow,
  toOrderTableRow,
  wholeColumns,
} from '../output/order-list.ts';
import type { Order } from '../orders/order.ts';
import { toQuery, type Query } from '../orders/query.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { rowsOfTable, type RunOrders } from './orders.ts';
import { chooseFormat } from './shared/format.ts';
import { noMatch, proposals } from './shared/find-one.ts';
import { InputReport } from './shared/input-report.ts';
import { loadAgentTexts } from './shared/language.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { nearAtMost, type OrderAccess } from './shared/order-access.ts';
import { openOrders } from './shared/open-orders.ts';
import { readQuery } from './shared/read-query.ts';
import { renderRows } from './shared/render-rows.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;

/** The orders that match; where there are none, those that are near, which stderr says. */
async function findOrNear(
  access: OrderAccess,
  query: Query,
  { merchant, atMost }: { readonly merchant: string | undefined; readonly atMost: number },
  terminal: Terminal,
): Promise<readonly Order[]> {
  const found = await access.find(query, merchant, atMost + 1);
  if (found.length > atMost) {
    terminal.note(`Here are the first ${atMost}; --limit 0 lists all, and more words or --merchant narrow.`);
    return found.slice(0, atMost);
  }
  if (found.length > 0) return found;
  for (const nearness of ['beginning', 'slip'] as const) {
    const near = await access.near(query, nearness, merchant);
    if (near.length === 0) continue;
    const how = nearness === 'beginning' ? 'begins like it' : 'is like it';
    const most = Math.min(nearAtMost, atMost);
    const shown = near.length < most ? '' : `, the first ${most}`;
    terminal.note(`No order matches "${maskCardData(query.text)}": here is what ${how}${shown}.`);
    return near.slice(0, most);
  }
  return [];
}

function limitOf(limit: string | undefined, format: (typeof formats)[number]): number {
  const atMost = limit === undefined ? (format === 'table' ? rowsOfTable : 0) : Number(limit);
  return atMost === 0 ? Infinity : atMost;
}

export const runOrders: RunOrders = async ([words], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const query = toQuery(readQuery(words));
  const profiles = await loadProfiles(flags.merchantFile);
  const report = new InputReport(context, flags.verbose);
  const access = await openOrders(flags, context, report);
  try {
    const narrow = { merchant: flags.merchant, atMost: limitOf(flags.limit, format) };
    const found = await findOrNear(access, query, narrow, terminal);
    if (found.length === 0)
      throw noMatch(query.text, await proposals(access, query, flags.merchant), flags.merchant, profiles);
    if (format === 'json') await terminal.write(`${toSafeJson(toOrderListDocument(found), 2)}\n`);
    else if (format === 'ndjson')
      await terminal.write(found.map((order) => `${toSafeJson(toOrderEntry(order))}\n`).join(''));
    else if (format === 'table') {
      const texts = await loadAgentTexts(flags.lang, terminal);
      const heads = orderTableColumns.map((column) => texts.terminal.columns[column]);
      const rows = found.map((order) => toOrderTableRow(order, texts));
      const look = { heads, leaving: leavingColumns, whole: wholeColumns };
      await terminal.write(await renderRows(orderTableColumns, rows, format, terminal, look));
    } else await terminal.write(await renderRows(orderListColumns, found.map(toOrderRow), format, terminal));
    return Exit.ok;
  } finally {
    await access.close();
    report.finish();
  }
};
