import { Command } from 'commander';
import { runMerchantsLint, runMerchantsList, runMerchantsShow } from './merchants.run.ts';
import type { Run } from './shared/context.ts';
import {
  addCommonFlags,
  addMerchantFileFlag,
  type CommonFlags,
  type MerchantFileFlags,
} from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type MerchantsFlags = CommonFlags & MerchantFileFlags;

export type RunMerchantsList = Run<[], MerchantsFlags>;
export type RunMerchantsShow = Run<[string], MerchantsFlags>;
export type RunMerchantsLint = Run<[readonly string[]], MerchantsFlags>;

const examples = `
Examples:
  $ paytriage merchants list
  $ paytriage merchants show infomaniak-ticketing
  $ paytriage merchants show optim-office --format yaml > my-shop.yaml
  $ paytriage merchants lint my-shop.yaml`;

function listCommand(): Command {
  return addCommonFlags(
    new Command('list').description('Lists the merchants that have a profile, and where it comes from.'),
    ['table', 'json', 'ndjson', 'csv', 'tsv'],
  );
}

function showCommand(): Command {
  return addCommonFlags(
    new Command('show')
      .argument('<id>', 'id of a merchant')
      .description("Shows a merchant's profile: networks, methods, journeys, messages, contacts.")
      .addHelpText(
        'after',
        '\nAs YAML it is a merchant file, from which the profile of your shop can start.',
      ),
    ['json', 'yaml'],
  );
}

function lintCommand(): Command {
  return addCommonFlags(
    new Command('lint')
      .argument('[file...]', 'merchant files, beside those of --merchant-file')
      .description('Finds what is wrong with the profiles of merchant files, and what is missing in them.')
      .addHelpText(
        'after',
        '\nExit codes: 0 no errors (warnings may be shown); 1 errors; 2 a file cannot be read.',
      ),
    ['terminal', 'json'],
  );
}

export function merchantsCommand(run: Runner): Command {
  const [list, show, lint] = [listCommand(), showCommand(), lintCommand()];
  for (const command of [list, show, lint]) addMerchantFileFlag(command);
  run.as(list, runMerchantsList);
  run.as(show, runMerchantsShow);
  run.as(lint, runMerchantsLint);
  return new Command('merchants')
    .description('The merchants whose payment journeys are known, and your own.')
    .addCommand(list)
    .addCommand(show)
    .addCommand(lint)
    .addHelpText('after', examples);
}
