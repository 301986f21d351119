import { Command, Option } from 'commander';
import { liveTypes } from '../sources/live/settings.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, addSourceFileFlag, type CommonFlags, type SourceFileFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface SourcesFlags extends CommonFlags, SourceFileFlags {}

export interface SourcesAddFlags extends SourcesFlags {
  readonly type?: string;
  readonly url?: string;
  readonly merchant?: string;
  readonly shopLogin?: string;
  readonly currency?: string;
  readonly tokenStdin?: boolean;
}

export type RunSourcesAdd = Run<[string], SourcesAddFlags>;
export type RunSourcesList = Run<[], SourcesFlags>;
export type RunSourcesNamed = Run<[string], SourcesFlags>;

const examples = `
The key of a source is kept in the system's keyring, else in a file that only you can read, which is said; in CI it comes
from PAYTRIAGE_<NAME>_TOKEN. It never stands on the command line. docs/sources.md tells what each type needs.

Examples:
  $ paytriage sources add shop --type woocommerce --url https://shop.example --merchant optim-office
  $ pass show stripe | paytriage sources add stripe --type stripe --merchant optim-office --token-stdin
  $ paytriage sources test shop
  $ paytriage diagnose 4711 --source shop --source stripe`;

const named = (name: string, about: string): Command =>
  new Command(name).argument('<name>', 'name of the source').description(about);

function addCommand(): Command {
  return addCommonFlags(
    new Command('add')
      .argument('<name>', 'what to call it: a-z, 0-9 and -, such as shop or stripe-test')
      .description('Sets a source up, or gives one another key or address. Asks for the key, unseen.')
      .addOption(new Option('--type <type>', 'the interface it has').choices([...liveTypes]))
      .addOption(new Option('--url <url>', 'its address; providers have a usual one'))
      .addOption(new Option('--merchant <id>', 'merchant of its orders and payments'))
      .addOption(new Option('--shop-login <login>', "axerve: the shop's login (GESPAY…)"))
      .addOption(new Option('--currency <currency>', 'infomaniak: of the orders').choices(['CHF', 'EUR']))
      .addOption(new Option('--token-stdin', 'read the key from stdin')),
    ['terminal', 'json'],
  );
}

export function sourcesCommand(run: Runner): Command {
  const add = addCommand();
  const list = addCommonFlags(
    new Command('list').description('Lists the sources and where their keys are.'),
    ['table', 'json', 'ndjson', 'csv', 'tsv'],
  );
  const test = addCommonFlags(
    named('test', 'Asks a source for as little as possible, and says what its key can see.'),
    ['terminal', 'json'],
  );
  const remove = addCommonFlags(
    named('remove', 'Forgets a source and its key; orders that came from it stay.'),
    ['terminal', 'json'],
  );
  for (const command of [add, list, test, remove]) addSourceFileFlag(command);
  run.as<[string], SourcesAddFlags>(add, async (...given) =>
    (await import('./sources/add.run.ts')).runAdd(...given),
  );
  run.as<[], SourcesFlags>(list, async (...given) =>
    (await import('./sources/list.run.ts')).runList(...given),
  );
  run.as<[string], SourcesFlags>(test, async (...given) =>
    (await import('./sources/test.run.ts')).runTest(...given),
  );
  run.as<[string], SourcesFlags>(remove, async (...given) =>
    (await import('./sources/remove.run.ts')).runRemove(...given),
  );
  return new Command('sources')
    .description('Shops and payment providers that orders are fetched from, live or with sync.')
    .addCommand(add)
    .addCommand(list)
    .addCommand(test)
    .addCommand(remove)
    .addHelpText('after', examples);
}
