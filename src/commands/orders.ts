import { Command } from 'commander';
import { runOrders } from './orders.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, addOrderFlags, addSourceFlags, type OrderFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunOrders = Run<[readonly string[]], OrderFlags>;

const examples = `
Examples:
  $ paytriage orders keller --from fixtures
  $ paytriage orders +41791234567 --json`;

export function ordersCommand(run: Runner): Command {
  const command = new Command('orders')
    .argument('<query...>', 'order number, e-mail, name, phone, company, reference or last four digits')
    .summary('list the orders that match')
    .description('Lists every order that matches, with its status and the number of its transactions.')
    .addHelpText('after', examples);
  addSourceFlags(addOrderFlags(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv'])));
  return run.as(command, runOrders);
}
