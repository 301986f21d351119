import { Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { runOrders } from './orders.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, addOrderFlags, addSourceFlags, type OrderFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface OrdersFlags extends OrderFlags {
  /** A whole number; 0: no limit. */
  readonly limit?: string;
}

export type RunOrders = Run<[readonly string[]], OrdersFlags>;

/** As many rows of a table as anybody reads. */
export const rowsOfTable = 50;

function readLimit(text: string): string {
  if (/^\d{1,9}$/.test(text)) return text;
  throw new UsageError(`--limit needs a number, not "${text}".`, '0 lists all.');
}

const examples = `
Examples:
  $ paytriage orders keller --from fixtures
  $ paytriage orders +41791234567 --json`;

export function ordersCommand(run: Runner): Command {
  const command = new Command('orders')
    .argument('<query...>', 'order number, e-mail, name, phone, company, reference or last four digits')
    .summary('list the orders that match')
    .description('Lists the orders that match, with their status and the number of their transactions.')
    .addOption(
      new Option(
        '-L, --limit <n>',
        `the first so many, 0 for all (default: ${rowsOfTable} in a table, else all)`,
      ).argParser(readLimit),
    )
    .addHelpText('after', examples);
  addSourceFlags(addOrderFlags(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv'])));
  return run.as(command, runOrders);
}
