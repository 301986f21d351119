import { Command } from 'commander';
import { runSchema } from './schema.run.ts';
import type { Run } from './shared/context.ts';
import { addCommonFlags, type CommonFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export type RunSchema = Run<[string | undefined], CommonFlags>;

export function schemaCommand(run: Runner): Command {
  const command = new Command('schema')
    .argument('[name]', 'order (without a name: the list of schemas)')
    .summary('print a JSON Schema')
    .description('Prints the JSON Schema of the order document, for editors and for whoever exports orders.')
    .addHelpText('after', '\nExample:\n  $ paytriage schema order > order.schema.json');
  addCommonFlags(command, ['json']);
  return run.as(command, runSchema);
}
