import { Command } from 'commander';
import { runMerchantsList, runMerchantsShow } from './merchants.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, type CommonFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunMerchantsList = Run<[], CommonFlags>;
export type RunMerchantsShow = Run<[string], CommonFlags>;

export function merchantsCommand(run: Runner): Command {
  const list = addCommonFlags(new Command('list').description('Lists the merchants that have a profile.'), [
    'table',
    'json',
    'ndjson',
    'csv',
    'tsv',
  ]);
  const show = addCommonFlags(
    new Command('show')
      .argument('<id>', 'id of a merchant')
      .description("Shows a merchant's profile: networks, methods, journeys, messages, contacts."),
    ['json'],
  );
  run.as(list, runMerchantsList);
  run.as(show, runMerchantsShow);
  return new Command('merchants')
    .description('The merchants whose payment journeys are known.')
    .addCommand(list)
    .addCommand(show)
    .addHelpText(
      'after',
      '\nExamples:\n  $ paytriage merchants list\n  $ paytriage merchants show infomaniak-ticketing',
    );
}
