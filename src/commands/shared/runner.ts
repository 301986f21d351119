import type { Command } from 'commander';
import type { ExitCode } from '../../errors.ts';
import type { Context, Run } from './context.ts';
import { applyEnvironment, type CommonFlags } from './flags.ts';

/** Makes the context of a run once the flags are known. */
export type MakeContext = (flags: CommonFlags) => Context;

/** Gives a command definition its behaviour and keeps what came of it; one runner serves one run of the program. */
export class Runner {
  code: ExitCode | undefined;
  flags: CommonFlags = {};
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #makeContext: MakeContext;

  constructor(env: Readonly<Record<string, string | undefined>>, makeContext: MakeContext) {
    this.#env = env;
    this.#makeContext = makeContext;
  }

  /** The arguments arrive as commander parsed them. */
  as<Args extends readonly unknown[], Flags extends CommonFlags>(
    command: Command,
    run: Run<Args, Flags>,
  ): Command {
    return command.action(async () => {
      applyEnvironment(command, this.#env);
      const flags = command.opts<Flags>();
      this.flags = flags;
      const context = this.#makeContext(flags);
      this.code = await run(command.processedArgs as unknown as Args, flags, context);
      await context.terminal.flush();
    });
  }
}
