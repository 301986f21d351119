import { Command, Option } from 'commander';
import { checkFormats } from '../output/check/formats.ts';
import type { Run } from './shared/context.ts';
import {
  addCodeFileFlag,
  addCommonFlags,
  addMerchantFileFlag,
  addRuleFileFlag,
  collect,
  type KnowledgeFlags,
  type MerchantFileFlags,
  type RuleFlags,
} from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface CheckFlags extends KnowledgeFlags, MerchantFileFlags, RuleFlags {
  readonly now?: string;
  readonly merchant?: string;
  readonly update?: boolean;
  /** A list from the command line, one text from the environment. */
  readonly report?: string | readonly string[];
}

export type RunCheck = Run<[readonly string[]], CheckFlags>;

const examples = `
A fixture is a folder with orders.ndjson or orders.json, and expected.json:
{ "<number>": { "verdict", "cause", "action" } }, and where it matters
"certainty", "rule", "actor", "retry"; "symptom", "answers" and "now" say what
the customer told, and when. Without "now" and --now the clock stands 60 days
after the latest time in the folder.
Exit codes: 1 something differs, 2 a fixture is broken, 3 there is none,
6 an order is invalid.

Examples:
  $ paytriage check fixtures
  $ paytriage check fixtures --update
  $ paytriage check fixtures --format github --report junit=report.xml`;

export function checkCommand(run: Runner): Command {
  const command = new Command('check')
    .argument('<dir...>', 'fixtures, or folders that hold fixtures at any depth')
    .summary('compare diagnoses with what fixtures expect')
    .description('Diagnoses the orders of fixtures and compares the ids with what is expected: for CI.')
    .addOption(new Option('--update', 'write what is diagnosed now into expected.json'))
    .addOption(
      // Not variadic: a folder that follows it is no report.
      new Option(
        '--report <format=file>',
        `also write a report: ${checkFormats.join(', ')}; repeatable`,
      ).argParser(collect),
    )
    .addOption(new Option('--merchant <id>', 'merchant of payments that come without an order'))
    .addOption(new Option('--now <time>', 'the clock of orders that name none, RFC 3339'))
    .addHelpText('after', examples);
  addRuleFileFlag(addCodeFileFlag(addMerchantFileFlag(addCommonFlags(command, checkFormats))));
  const lazily: RunCheck = async (args, flags, context) => {
    const { runCheck } = await import('./check.run.ts');
    return runCheck(args, flags, context);
  };
  return run.as(command, lazily);
}
