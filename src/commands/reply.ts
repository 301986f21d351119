import { Command } from 'commander';
import type { Run } from './shared/context.ts';
import { addCaseFlags, addCommonFlags, customerLanguageFlag, type CaseFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunReply = Run<[readonly string[]], CaseFlags>;

const examples = `
The language is --lang (PAYTRIAGE_LANG is the agent's and does not count here), else the customer's, else the
merchant's. Where the cause is not decided yet, the message says that somebody is looking into it, and no more.

Examples:
  $ paytriage reply INF-20481 --from fixtures --symptom blank_page
  $ paytriage reply INF-20481 --from fixtures --answer transactions.count=0 --lang fr
  $ paytriage reply anna.keller@example.ch --format html > reply.html`;

export function replyCommand(run: Runner): Command {
  const command = new Command('reply')
    .argument('<query...>', 'order number, e-mail, name, phone, company, reference or last four digits')
    .summary('write the message to the customer')
    .description(
      "Writes the message to the customer, in the customer's language: where the order stands, what to do, step by step, and whom to ask.",
    )
    .addHelpText('after', examples);
  addCaseFlags(addCommonFlags(command, ['text', 'markdown', 'html', 'json'], customerLanguageFlag()));
  const lazily: RunReply = async (args, flags, context) => {
    const { runReply } = await import('./reply.run.ts');
    return runReply(args, flags, context);
  };
  return run.as(command, lazily);
}
