import { Command } from 'commander';
import { runTransactions } from './transactions.run.ts';
import type { Run } from './shared/context.ts';
import { addCodeFileFlag, addCommonFlags, addOrderFlags, type OrderFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunTransactions = Run<[readonly string[]], OrderFlags>;

const examples = `
Examples:
  $ paytriage transactions INF-20481 --from fixtures
  $ paytriage transactions INF-20481 --from fixtures --format csv`;

export function transactionsCommand(run: Runner): Command {
  const command = new Command('transactions')
    .argument('<query...>', 'order number, e-mail, name, phone, company, reference or last four digits')
    .summary("show an order's transactions tab")
    .description(
      "Shows an order's transactions in time order: status, amount, card, 3-D Secure, the bank's note word for word and what it means.",
    )
    .addHelpText('after', examples);
  addCodeFileFlag(addOrderFlags(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv'])));
  return run.as(command, runTransactions);
}
