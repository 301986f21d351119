import { Command } from 'commander';
import type { Terminal } from './terminal/terminal.ts';
import { batchCommand } from './commands/batch.ts';
import { checkCommand } from './commands/check.ts';
import { diagnoseCommand } from './commands/diagnose.ts';
import { escalateCommand } from './commands/escalate.ts';
import { explainCommand } from './commands/explain.ts';
import { factsCommand } from './commands/facts.ts';
import { guideCommand } from './commands/guide.ts';
import { importCommand } from './commands/import.ts';
import { merchantsCommand } from './commands/merchants.ts';
import { ordersCommand } from './commands/orders.ts';
import { replyCommand } from './commands/reply.ts';
import { rulesCommand } from './commands/rules.ts';
import { schemaCommand } from './commands/schema.ts';
import type { Runner } from './commands/shared/runner.ts';
import { sourcesCommand } from './commands/sources.ts';
import { storeCommand } from './commands/store.ts';
import { syncCommand } from './commands/sync.ts';
import { transactionsCommand } from './commands/transactions.ts';

const footer = `
Every flag has an environment variable: --merchant is PAYTRIAGE_MERCHANT, --no-input is PAYTRIAGE_NO_INPUT.
Exit codes: 0 done, 1 findings, 2 wrong usage, 3 no order matches, 4 several match, 5 source or store unavailable,
6 some records were invalid, 70 a bug, 130 interrupted.`;

const definitions: Readonly<Record<string, (run: Runner) => Command>> = {
  diagnose: diagnoseCommand,
  orders: ordersCommand,
  transactions: transactionsCommand,
  batch: batchCommand,
  check: checkCommand,
  explain: explainCommand,
  reply: replyCommand,
  guide: guideCommand,
  escalate: escalateCommand,
  import: importCommand,
  sync: syncCommand,
  sources: sourcesCommand,
  rules: rulesCommand,
  facts: factsCommand,
  merchants: merchantsCommand,
  schema: schemaCommand,
  store: storeCommand,
};

/** The commands a run needs: the one that is named, `diagnose` for a bare query, all of them for the help. */
function neededFor(first: string | undefined): readonly string[] {
  if (first === undefined || first === 'help' || first.startsWith('-')) return Object.keys(definitions);
  return Object.hasOwn(definitions, first) ? [first] : ['diagnose'];
}

/** The command tree for one command line. */
export function createProgram(run: Runner, terminal: Terminal, first: string | undefined): Command {
  const program = new Command('paytriage')
    .description(
      'Finds an order and says why the customer cannot pay it: what is wrong, who acts next, what to say.',
    )
    .usage('<query> [flags] | <command> [flags]')
    .version(__VERSION__, '-V, --version')
    .addHelpText('after', footer);
  for (const name of neededFor(first)) {
    const command = definitions[name]?.(run);
    if (command !== undefined) program.addCommand(command, { isDefault: name === 'diagnose' });
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
