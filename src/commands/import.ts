import { Command } from 'commander';
import { runImport } from './import.run.ts';
import type { Run } from './shared/context.ts';
import {
  addCommonFlags,
  addMerchantFileFlag,
  mapFlag,
  pasteFlag,
  yesFlag,
  type CommonFlags,
  type MerchantFileFlags,
} from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface ImportFlags extends CommonFlags, MerchantFileFlags {
  readonly store?: string;
  readonly merchant?: string;
  readonly map?: string;
  readonly paste?: boolean;
  readonly yes?: boolean;
}

export type RunImport = Run<[readonly string[]], ImportFlags>;

const examples = `
Examples:
  $ paytriage import fixtures
  $ paytriage import orders.ndjson --store ./orders.db
  $ stripe payment_intents list --limit 100 | paytriage import - --merchant optim-office`;

export function importCommand(run: Runner): Command {
  const command = new Command('import')
    .argument('[file...]', 'files or folders of orders and exports, or - for stdin')
    .summary('put orders into the store')
    .description('Puts orders into the store. The same file can be imported again: nothing is doubled.')
    .option('--store <file>', "the store (default: in the user's data folder)")
    .option('--merchant <id>', 'merchant of payments that come without an order')
    .addOption(mapFlag())
    .addOption(
      pasteFlag('take in copied transactions tabs: of files, the terminal or stdin; each names its order'),
    )
    .addOption(yesFlag())
    .addHelpText('after', examples);
  addCommonFlags(addMerchantFileFlag(command), ['terminal', 'json']);
  return run.as(command, runImport);
}
