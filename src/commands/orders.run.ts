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
import { toQuery } from '../orders/query.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { RunOrders } from './orders.ts';
import { chooseFormat } from './shared/format.ts';
import { noMatch } from './shared/find-one.ts';
import { InputReport } from './shared/input-report.ts';
import { loadAgentTexts } from './shared/language.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { openOrders } from './shared/open-orders.ts';
import { readQuery } from './shared/read-query.ts';
import { renderRows } from './shared/render-rows.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;

export const runOrders: RunOrders = async ([words], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const query = toQuery(readQuery(words));
  const profiles = await loadProfiles(flags.merchantFile);
  const report = new InputReport(context, flags.verbose);
  const access = await openOrders(flags, context, report);
  try {
    const found = await access.find(query, flags.merchant);
    if (found.length === 0)
      throw noMatch(query.text, await access.nearest(query.text, flags.merchant), flags.merchant, profiles);
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
