import { Command, Option } from 'commander';
import { runExplain } from './explain.run.ts';
import type { Run } from './shared/context.ts';
import { addCodeFileFlag, addCommonFlags, jobsOption, type KnowledgeFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface ExplainFlags extends KnowledgeFlags {
  readonly scheme?: string;
  readonly list?: boolean;
  readonly jobs?: string;
}

export type RunExplain = Run<[readonly string[]], ExplainFlags>;

const examples = `
Examples:
  $ paytriage explain 51 --scheme iso8583
  $ paytriage explain "Do not honor"
  $ paytriage explain insufficient_funds --scheme stripe --json
  $ paytriage explain - --format ndjson < notes.txt
  $ paytriage explain --list --scheme gestpay`;

export function explainCommand(run: Runner): Command {
  const command = new Command('explain')
    .argument('[note...]', 'bank codes or notes, one an argument; - reads them from stdin, one a line')
    .summary('say what a bank code or note means')
    .description(
      'Says what a code or note of a bank, network or provider means, who can act and whether a retry is allowed. On stdin a line that begins with { is JSON with note, code and scheme.',
    )
    .addOption(new Option('--scheme <scheme>', 'whose codes these are: iso8583, emv3ds, stripe, …'))
    .addOption(new Option('--list', 'list the codes of every scheme, or of --scheme'))
    .addOption(
      jobsOption(
        'threads that read notes of stdin, once they are more than 1 MB (default: one a processor, 4 at most)',
      ),
    )
    .addHelpText('after', examples);
  addCodeFileFlag(addCommonFlags(command, ['terminal', 'json', 'ndjson', 'csv', 'tsv']));
  return run.as(command, runExplain);
}
