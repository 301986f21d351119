import { Command } from 'commander';
import { runRulesList, runRulesShow } from './rules.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, type CommonFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunRulesList = Run<[], CommonFlags>;
export type RunRulesShow = Run<[string], CommonFlags>;

export function rulesCommand(run: Runner): Command {
  const list = addCommonFlags(
    new Command('list').description('Lists the rules in the order in which their causes decide.'),
    ['table', 'json', 'ndjson', 'csv', 'tsv'],
  );
  const show = addCommonFlags(
    new Command('show')
      .argument('<id>', 'id of a rule')
      .description('Shows one rule: when it matches, what it says, its source and examples.')
      .addHelpText(
        'after',
        '\nEach rule has a page that says why it happens and what to do: docs/rules/<id>.md',
      ),
    ['json'],
  );
  run.as(list, runRulesList);
  run.as(show, runRulesShow);
  return new Command('rules')
    .description('The rules behind the diagnoses.')
    .addCommand(list)
    .addCommand(show)
    .addHelpText(
      'after',
      '\nExamples:\n  $ paytriage rules list\n  $ paytriage rules show three-ds-blank-page',
    );
}
