import { Command, Option } from 'commander';
import { orderStatuses } from '../orders/vocabulary.ts';
import { runBatch } from './batch.run.ts';
import type { Run } from './shared/context.ts';
import {
  addCodeFileFlag,
  addCommonFlags,
  addOrderFlags,
  addRuleFileFlag,
  collect,
  jobsOption,
  type BatchFlags as ChoosingFlags,
} from './shared/flags.ts';
import { groupKeys } from '../output/groups.ts';
import type { Runner } from './shared/runner.ts';

/** Lists from the command line, one text from the environment. */
export interface BatchFlags extends ChoosingFlags {
  readonly failOn?: string | readonly string[];
  readonly only?: string | readonly string[];
  readonly groupBy?: string;
  readonly after?: string;
  readonly jobs?: string;
}

export type RunBatch = Run<[readonly string[]], BatchFlags>;

const examples = `
Examples:
  $ paytriage batch --from fixtures --format csv > triage.csv
  $ paytriage batch --from export.ndjson --status awaiting_payment --format ndjson
  $ paytriage batch --list failed-orders.txt
  $ paytriage batch --from fixtures --group-by network
  $ paytriage batch --from export.ndjson --fail-on charged_twice,paid_after_cancellation --quiet
  $ paytriage batch --format csv --after aruba-pec/300000009 >> triage.csv
  $ zcat orders.ndjson.gz | paytriage batch --from - --since 2026-11-01`;

export function batchCommand(run: Runner): Command {
  const command = new Command('batch')
    .argument('[query...]', 'orders to diagnose: numbers or any other query, one an argument (default: all)')
    .summary('diagnose many orders, streaming')
    .description('Diagnoses many orders, one line each, in the order of the input.')
    .addOption(new Option('--list <file>', 'queries from a file, one a line; - reads stdin'))
    .addOption(
      new Option('--status <status...>', 'only orders in these statuses').choices([...orderStatuses]),
    )
    .addOption(new Option('--since <time>', 'only orders placed at or after this day or time'))
    .addOption(new Option('--until <time>', 'only orders placed up to this day or time'))
    .addOption(
      new Option('--related', 'with --from: look for the same order paid elsewhere (reads the files twice)'),
    )
    .addOption(
      new Option(
        '--only <causes>',
        'print only orders with these causes (comma-separated, or any)',
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--fail-on <causes>',
        'exit 1 if an order has one of these causes (comma-separated), printed or not; any is every verdict but no_problem',
      ).argParser(collect),
    )
    .addOption(
      new Option('--group-by <key>', 'counts and shares in place of orders; at most 10,000 groups').choices([
        ...groupKeys,
      ]),
    )
    .addOption(
      new Option('--after <order>', 'go on behind this order: NUMBER or MERCHANT/NUMBER, without the head'),
    )
    .addOption(
      jobsOption(
        'threads that diagnose the orders of a store or of .ndjson files (default: 2 for 300,000 orders of a store or more, else 1); two rarely take more than 200 MB of memory',
      ),
    )
    .addHelpText('after', examples);
  addOrderFlags(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv']));
  addRuleFileFlag(addCodeFileFlag(command));
  return run.as(command, runBatch);
}
