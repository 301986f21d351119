import { Command } from 'commander';
import { runTransactions } from './transactions.run.ts';
import type { Run } from './shared/context.ts';
import {
  addCodeFileFlag,
  addCommonFlags,
  addOrderFlags,
  addSourceFlags,
  pasteFlag,
  yesFlag,
  type OrderFlags,
  type PasteFlags,
} from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface TransactionsFlags extends OrderFlags, PasteFlags {
  readonly yes?: boolean;
}

export type RunTransactions = Run<[readonly string[]], TransactionsFlags>;

const examples = `
Examples:
  $ paytriage transactions INF-20481 --from fixtures
  $ paytriage transactions INF-20481 --from fixtures --format csv
  $ paytriage transactions INF-20481 --paste`;

export function transactionsCommand(run: Runner): Command {
  const command = new Command('transactions')
    .argument('<query...>', 'order number, e-mail, name, phone, company, reference or last four digits')
    .summary("show an order's transactions tab")
    .description(
      "Shows an order's transactions in time order: status, amount, card, 3-D Secure, the bank's note word for word and what it means.",
    )
    .addOption(
      pasteFlag(
        'read a copied transactions tab from the terminal or stdin, show what was understood, and keep it with the order (with --from or --source: only show it)',
      ),
    )
    .addOption(yesFlag())
    .addHelpText('after', examples);
  addCodeFileFlag(
    addSourceFlags(addOrderFlags(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv']))),
  );
  return run.as(command, runTransactions);
}
