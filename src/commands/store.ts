import { Command, Option } from 'commander';
import type { Run } from './shared/context.ts';
import { addCommonFlags, type CommonFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';
import { runStoreCheck, runStoreForget, runStoreInfo, runStorePrune, runStoreVacuum } from './store.run.ts';

export interface StoreFlags extends CommonFlags {
  readonly store?: string;
}

export interface RemovalFlags extends StoreFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

export interface PruneFlags extends RemovalFlags {
  readonly olderThan: string;
  readonly now?: string;
}

export type RunStore = Run<[], StoreFlags>;
export type RunForget = Run<[readonly string[]], RemovalFlags>;
export type RunPrune = Run<[], PruneFlags>;

const examples = `
Examples:
  $ paytriage store info
  $ paytriage store check
  $ paytriage store forget anna.rossi@example.it --dry-run
  $ paytriage store prune --older-than 400d --yes`;

function addStoreFlags(command: Command): Command {
  return addCommonFlags(
    command.addOption(new Option('--store <file>', "the store (default: in the user's data folder)")),
    ['terminal', 'json'],
  );
}

function addRemovalFlags(command: Command): Command {
  return addStoreFlags(command)
    .addOption(new Option('-y, --yes', 'do not ask'))
    .addOption(new Option('-n, --dry-run', 'say what would be removed, and remove nothing'));
}

export function storeCommand(run: Runner): Command {
  const info = addStoreFlags(new Command('info').description('Says what the store holds.'));
  const check = addStoreFlags(
    new Command('check').description('Reads all of the store and says what is wrong with it (exit 1).'),
  );
  const vacuum = addStoreFlags(
    new Command('vacuum').description(
      'Writes the store anew without unused space, and makes batch quick where an older paytriage wrote it; needs as much room again meanwhile.',
    ),
  );
  const forget = addRemovalFlags(
    new Command('forget')
      .argument('<customer...>', 'e-mail address, phone, name, or the number of an order')
      .description(
        "Erases a customer: all orders with the same e-mail address or phone, their search keys, and the customer's records among those that imports left out.",
      )
      .addHelpText('after', '\nBackups, and the files that orders were imported from, are yours to clean.'),
  );
  const prune = addRemovalFlags(
    new Command('prune')
      .addOption(new Option('--older-than <age>', 'how long ago: 400d, 52w, 2y').makeOptionMandatory())
      .addOption(new Option('--now <time>', 'the clock of this run, RFC 3339, so that it can be repeated'))
      .description('Removes orders that were placed too long ago, whatever their status.'),
  );
  run.as(info, runStoreInfo);
  run.as(check, runStoreCheck);
  run.as(vacuum, runStoreVacuum);
  run.as(forget, runStoreForget);
  run.as(prune, runStorePrune);
  const group = new Command('store').description('Looks after the store: what it holds, and what goes.');
  for (const command of [info, check, vacuum, forget, prune]) group.addCommand(command);
  return group.addHelpText('after', examples);
}
