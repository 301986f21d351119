import { Command } from 'commander';
import type { Terminal } from './terminal/terminal.ts';
import type { Runner } from './commands/shared/runner.ts';

const footer = `
Every flag has an environment variable: --merchant is PAYTRIAGE_MERCHANT, --no-input is PAYTRIAGE_NO_INPUT.
Exit codes: 0 done, 1 findings, 2 wrong usage, 3 no order matches, 4 several match, 5 source or store unavailable,
6 some records were invalid, 70 a bug, 130 interrupted.`;

type Define = (run: Runner) => Command;

/** Each is loaded when it is named: most of the program belongs to one command. */
const definitions: Readonly<Record<string, () => Promise<Define>>> = {
  diagnose: async () => (await import('./commands/diagnose.ts')).diagnoseCommand,
  orders: async () => (await import('./commands/orders.ts')).ordersCommand,
  transactions: async () => (await import('./commands/transactions.ts')).transactionsCommand,
  batch: async () => (await import('./commands/batch.ts')).batchCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  reply: async () => (await import('./commands/reply.ts')).replyCommand,
  guide: async () => (await import('./commands/guide.ts')).guideCommand,
  escalate: async () => (await import('./commands/escalate.ts')).escalateCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  sync: async () => (await import('./commands/sync.ts')).syncCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  facts: async () => (await import('./commands/facts.ts')).factsCommand,
  merchants: async () => (await import('./commands/merchants.ts')).merchantsCommand,
  schema: async () => (await import('./commands/schema.ts')).schemaCommand,
  store: async () => (await import('./commands/store.ts')).storeCommand,
};

/** The commands a run needs: the one that is named, `diagnose` for a bare query, all of them for the help. */
function neededFor(
  first: string | undefined,
): readonly (readonly [name: string, load: () => Promise<Define>])[] {
  const all = Object.entries(definitions);
  if (first === undefined || first === 'help' || first.startsWith('-')) return all;
  const named = Object.hasOwn(definitions, first) ? first : 'diagnose';
  return all.filter(([name]) => name === named);
}

/** The command tree for one command line. */
export async function createProgram(
  run: Runner,
  terminal: Terminal,
  first: string | undefined,
): Promise<Command> {
  const program = new Command('paytriage')
    .description(
      'Finds an order and says why the customer cannot pay it: what is wrong, who acts next, what to say.',
    )
    .usage('<query> [flags] | <command> [flags]')
    .version(__VERSION__, '-V, --version')
    .addHelpText('after', footer);
  const needed = await Promise.all(
    neededFor(first).map(async ([name, load]) => ({ name, define: await load() })),
  );
  for (const { name, define } of needed) {
    program.addCommand(define(run), { isDefault: name === 'diagnose' });
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
