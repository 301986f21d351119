import { Command, Option } from 'commander';
import type { Run } from './shared/context.ts';
import { addCaseFlags, addCommonFlags, type CaseFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface EscalateFlags extends CaseFlags {
  readonly out?: string;
  readonly force?: boolean;
}

export type RunEscalate = Run<[readonly string[]], EscalateFlags>;

const examples = `
Card numbers and security codes are masked. A reason that must not reach the customer is marked "internal": the
dossier is for support staff.

Examples:
  $ paytriage escalate INF-20523 --from fixtures
  $ paytriage escalate INF-20523 --symptom payment_refused --out dossier.md
  $ paytriage escalate INF-20523 --json | jq .missing`;

export function escalateCommand(run: Runner): Command {
  const command = new Command('escalate')
    .argument('<query...>', 'order number, e-mail, name, phone, company, reference or last four digits')
    .summary("write the dossier for the merchant's or provider's support")
    .description(
      "Gathers everything the merchant's or the payment provider's support needs about one order: its data, transactions with the bank's notes word for word, what was tried, the diagnosis, and what is missing and should be asked for.",
    )
    .addOption(new Option('--out <file>', 'write to a file that only you can read, instead of stdout'))
    .addOption(new Option('--force', 'replace the file if there is one already'))
    .addHelpText('after', examples);
  addCaseFlags(addCommonFlags(command, ['markdown', 'json']));
  const lazily: RunEscalate = async (args, flags, context) => {
    const { runEscalate } = await import('./escalate.run.ts');
    return runEscalate(args, flags, context);
  };
  return run.as(command, lazily);
}
