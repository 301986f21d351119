import { Command, Option } from 'commander';
import { runDiagnose } from './diagnose.run.ts';
import type { Run } from './shared/context.ts';
import { addCaseFlags, addCommonFlags, pasteFlag, type CaseFlags, type PasteFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface DiagnoseFlags extends CaseFlags, PasteFlags {
  readonly explain?: string | true;
}

export type RunDiagnose = Run<[readonly string[]], DiagnoseFlags>;

const examples = `
Examples:
  $ paytriage diagnose INF-20481 --from fixtures
  $ paytriage anna.keller@example.ch --symptom blank_page
  $ paytriage diagnose 4242 --json | jq .cause
  $ paytriage diagnose INF-20481 --answer card.network=amex --answer transactions.count=0
  $ paytriage diagnose INF-20481 --explain three-ds-blank-page`;

export function diagnoseCommand(run: Runner): Command {
  const command = new Command('diagnose')
    // Checked when it is run: the query may have been taken for the rule of --explain.
    .argument('[query...]', 'order number, e-mail, name, phone, company, reference or last four digits')
    .usage('<query...> [flags]')
    .summary('find one order and say why it cannot be paid')
    .description(
      'Finds one order, shows its transactions with the notes of the bank, and says what is wrong, how sure that is, who acts next and what to tell the customer. On a terminal it asks what would decide between causes (--no-input: never).',
    )
    .addOption(
      new Option(
        '--explain [rule]',
        'why each rule did or did not match (--verbose: with all conditions), or one rule; put it behind the query',
      ),
    )
    .addOption(
      pasteFlag(
        'diagnose with a copied transactions tab, read from the terminal or stdin and not kept (transactions --paste keeps it)',
      ),
    )
    .addHelpText('after', examples);
  addCaseFlags(addCommonFlags(command, ['terminal', 'json', 'ndjson', 'csv']));
  return run.as(command, runDiagnose);
}
