import { Command, Option } from 'commander';
import type { Run } from './shared/context.ts';
import {
  addCommonFlags,
  addMerchantFileFlag,
  addSourceFileFlag,
  type CommonFlags,
  type MerchantFileFlags,
  type SourceFileFlags,
} from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface SyncFlags extends CommonFlags, MerchantFileFlags, SourceFileFlags {
  readonly store?: string;
  readonly merchant?: string;
  readonly since?: string;
}

export type RunSync = Run<[string], SyncFlags>;

const examples = `
Where a sync ends or is interrupted, the next one goes on; what is fetched twice changes nothing. The first one fetches
the last 90 days.

Examples:
  $ paytriage sync shop
  $ paytriage sync shop --since 2026-01-01
  $ paytriage sync stripe --quiet --json`;

export function syncCommand(run: Runner): Command {
  const command = new Command('sync')
    .argument('<source>', 'name of a source (see paytriage sources list)')
    .summary('fetch what is new at a source into the store')
    .description("Fetches a source's new and changed orders or payments into the store.")
    .addOption(new Option('--since <day>', 'begin anew from this day or RFC 3339 time'))
    .addOption(new Option('--store <file>', "the store (default: in the user's data folder)"))
    .addOption(
      new Option('--merchant <id>', 'merchant of what names none, where the source is set up without one'),
    )
    .addHelpText('after', examples);
  addSourceFileFlag(addCommonFlags(addMerchantFileFlag(command), ['terminal', 'json']));
  const lazily: RunSync = async (args, flags, context) => {
    const { runSync } = await import('./sync/sync.run.ts');
    return runSync(args, flags, context);
  };
  return run.as(command, lazily);
}
