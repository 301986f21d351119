import { Command, Option } from 'commander';
import { runRulesLint, runRulesList, runRulesShow, runRulesTest } from './rules.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, addRuleFileFlag, type CommonFlags, type RuleFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RulesFlags = CommonFlags & RuleFlags;
export interface RulesTestFlags extends RulesFlags {
  readonly coverage?: boolean;
}

export type RunRulesList = Run<[], RulesFlags>;
export type RunRulesShow = Run<[string], RulesFlags>;
export type RunRulesTest = Run<[readonly string[]], RulesTestFlags>;
export type RunRulesLint = Run<[readonly string[]], RulesFlags>;

const files = ['[file...]', 'rule files, beside those of --rule-file'] as const;

const examples = `
Examples:
  $ paytriage rules list
  $ paytriage rules show three-ds-blank-page
  $ paytriage rules show three-ds-blank-page --format yaml > my-rules.yaml
  $ paytriage rules test my-rules.yaml --coverage
  $ paytriage rules lint my-rules.yaml`;

function listCommand(): Command {
  return addCommonFlags(
    new Command('list').description('Lists the rules in the order in which their causes decide.'),
    ['table', 'json', 'ndjson', 'csv', 'tsv'],
  );
}

function showCommand(): Command {
  return addCommonFlags(
    new Command('show')
      .argument('<id>', 'id of a rule')
      .description('Shows one rule: when it matches, what it says, its source and examples.')
      .addHelpText(
        'after',
        '\nAs YAML it is a rule file, from which a rule of your own can start.\ndocs/rules/<id>.md says why it happens and what to do.',
      ),
    ['json', 'yaml'],
  );
}

function testCommand(): Command {
  return addCommonFlags(
    new Command('test')
      .argument(...files)
      .description('Runs the examples of the built-in rules and of rule files.')
      .addOption(new Option('--coverage', 'which outcomes the examples of each rule show'))
      .addHelpText(
        'after',
        '\nExit codes: 0 all as expected; 1 an example fails, or with --coverage a rule\nlacks one; 2 a file cannot be read.',
      ),
    ['terminal', 'json'],
  );
}

function lintCommand(): Command {
  return addCommonFlags(
    new Command('lint')
      .argument(...files)
      .description('Finds rules that can never win, duplicates, and missing texts, sources and examples.')
      .addHelpText(
        'after',
        '\nExit codes: 0 no errors (warnings may be shown); 1 errors; 2 a file cannot be read.',
      ),
    ['terminal', 'json'],
  );
}

export function rulesCommand(run: Runner): Command {
  const [list, show, test, lint] = [listCommand(), showCommand(), testCommand(), lintCommand()];
  for (const command of [list, show, test, lint]) addRuleFileFlag(command);
  run.as(list, runRulesList);
  run.as(show, runRulesShow);
  run.as(test, runRulesTest);
  run.as(lint, runRulesLint);
  return new Command('rules')
    .description('The rules behind the diagnoses, and your own.')
    .addCommand(list)
    .addCommand(show)
    .addCommand(test)
    .addCommand(lint)
    .addHelpText('after', examples);
}
