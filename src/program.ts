import { Command } from 'commander';
import type { Terminal } from './terminal/terminal.ts';
import { batchCommand } from './commands/batch.ts';
import { diagnoseCommand } from './commands/diagnose.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { merchantsCommand } from './commands/merchants.ts';
import { ordersCommand } from './commands/orders.ts';
import { rulesCommand } from './commands/rules.ts';
import { schemaCommand } from './commands/schema.ts';
import type { Runner } from './commands/shared/runner.ts';
import { transactionsCommand } from './commands/transactions.ts';

const footer = `
Every flag has an environment variable: --merchant is PAYTRIAGE_MERCHANT, --no-input is PAYTRIAGE_NO_INPUT.
Exit codes: 0 done, 1 findings, 2 wrong usage, 3 no order matches, 4 several match, 5 source or store unavailable,
6 some records were invalid, 70 a bug, 130 interrupted.`;

/** The command tree. What a command does is loaded when it runs. */
export function createProgram(run: Runner, terminal: Terminal): Command {
  const program = new Command('paytriage')
    .description(
      'Finds an order and says why the customer cannot pay it: what is wrong, who acts next, what to say.',
    )
    .usage('<query> [flags] | <command> [flags]')
    .version(__VERSION__, '-V, --version')
    .addHelpText('after', footer);
  program.addCommand(diagnoseCommand(run), { isDefault: true });
  for (const define of [
    ordersCommand,
    transactionsCommand,
    batchCommand,
    explainCommand,
    importCommand,
    rulesCommand,
    merchantsCommand,
    schemaCommand,
  ]) {
    program.addCommand(define(run));
  }
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((inner) => inner.commands),
  ]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void terminal.write(text),
      // Usage errors are reported like every other error, by main.
      outputError: () => undefined,
      writeErr: () => undefined,
      getOutHelpWidth: () => terminal.width,
    });
  }
  return program;
}
