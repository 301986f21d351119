import { Command } from 'commander';
import { runFacts } from './facts.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, addRuleFileFlag, type CommonFlags, type RuleFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunFacts = Run<[string | undefined], CommonFlags & RuleFlags>;

export function factsCommand(run: Runner): Command {
  const command = new Command('facts')
    .argument('[id]', 'id of a fact (without it: all of them)')
    .summary('what a rule may ask about a case')
    .description(
      'Lists the facts that rules are made of: type, meaning, source, and what an agent can be asked.',
    )
    .addHelpText('after', '\nExamples:\n  $ paytriage facts\n  $ paytriage facts payment.alive');
  addRuleFileFlag(addCommonFlags(command, ['table', 'json', 'ndjson', 'csv', 'tsv']));
  return run.as(command, runFacts);
}
