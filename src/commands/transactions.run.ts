import { readTransaction } from '../diagnostics/answers/read-transaction.ts';
import { Exit } from '../errors.ts';
import type { Order } from '../orders/order.ts';
import { toTransactionRow, type TransactionRow } from '../output/transaction-row.ts';
import { getCatalogue } from '../resolutions/catalogues.ts';
import { renderTab } from '../output/transactions-tab.ts';
import { toTransactionCells, transactionColumns } from '../output/transactions-table.ts';
import { toSafeJson } from '../terminal/json.ts';
import { findOne } from './shared/find-one.ts';
import { chooseFormat } from './shared/format.ts';
import { InputReport } from './shared/input-report.ts';
import { loadAgentLanguage } from './shared/language.ts';
import { KnowledgeLoader } from './shared/knowledge-for.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { openOrders } from './shared/open-orders.ts';
import { checkPaste, readPasted } from './shared/paste/read-pasted.ts';
import { readQuery } from './shared/read-query.ts';
import { renderRows } from './shared/render-rows.ts';
import type { RunTransactions } from './transactions.ts';

const formats = ['table', 'json', 'ndjson', 'csv', 'tsv'] as const;

async function rowsOf(order: Order, codeFile: string | undefined): Promise<readonly TransactionRow[] | null> {
  const { transactions } = order;
  const knowledge = await new KnowledgeLoader(codeFile).for([order]);
  return (
    transactions?.map((transaction) =>
      toTransactionRow(transaction, readTransaction(transaction, knowledge)),
    ) ?? null
  );
}

export const runTransactions: RunTransactions = async ([words], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, terminal.stdoutIsTTY ? 'table' : 'tsv');
  const profiles = await loadProfiles(flags.merchantFile);
  const language = await loadAgentLanguage(flags.lang, terminal);
  const report = new InputReport(context, flags.verbose);
  checkPaste(flags);
  const access = await openOrders(flags, context, report);
  try {
    const found = await findOne(access, readQuery(words), flags.merchant, { terminal, language, profiles });
    const pasted =
      flags.paste === true
        ? await readPasted(found, profiles.find(found.merchant), flags, context)
        : undefined;
    const order = pasted?.order ?? found;
    const rows = await rowsOf(order, flags.codeFile);
    if (rows === null)
      terminal.error(`The transactions of ${order.number} are not loaded: unknown, which is not none.`);
    const list = rows ?? [];
    if (format === 'json') {
      const { number, merchant } = order;
      const document = {
        schema: 'paytriage.transactions/1',
        order: { number, merchant },
        transactions: rows,
      };
      await terminal.write(`${toSafeJson(document, 2)}\n`);
    } else if (format === 'ndjson') {
      await terminal.write(list.map((row) => `${toSafeJson(row)}\n`).join(''));
    } else if (format === 'table') {
      await terminal.write(await renderTab(rows, getCatalogue(language), terminal));
    } else {
      await terminal.write(
        await renderRows(transactionColumns, list.map(toTransactionCells), format, terminal),
      );
    }
    if (pasted !== undefined && flags.from === undefined && flags.source === undefined) {
      const { storePasted } = await import('./shared/paste/store-pasted.ts');
      await storePasted(pasted, flags, context);
    }
    return Exit.ok;
  } finally {
    await access.close();
    report.finish();
  }
};
