import { Command, Option } from 'commander';
import { orderStatuses } from '../orders/vocabulary.ts';
import { runBatch } from './batch.run.ts';
import type { Run } from './shared/context.ts';
import {
  addCodeFileFlag,
  addCommonFlags,
  addOrderFlags,
  addRuleFileFlag,
  type BatchFlags,
} from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunBatch = Run<[readonly string[]], BatchFlags>;

const examples = `
Examples:
  $ paytriage batch --from fixtures --format csv > triage.csv
  $ paytriage batch --from export.ndjson --status awaiting_payment --format ndjson
  $ paytriage batch --list failed-orders.txt
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
    .addHelpText('after', examples);
  addOrderFlags(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv']));
  addRuleFileFlag(addCodeFileFlag(command));
  return run.as(command, runBatch);
}
