import { Command, Option } from 'commander';
import type { Run } from './shared/context.ts';
import { addCaseFlags, addCommonFlags, type CaseFlags } from './shared/flags.ts';
import type { Runner } from './shared/runner.ts';

export interface GuideFlags extends CaseFlags {
  readonly order?: string;
}

export type RunGuide = Run<[string | undefined, string | undefined], GuideFlags>;

const examples = `
Topics are the ways to pay (card-saved, card-new, paypal-new, …) and authorisation, messages, renewal, invoice,
contact, statuses, notes, as far as the merchant's profile tells of them. Without a topic all of them are printed.

Examples:
  $ paytriage guide aruba-pec paypal-new --lang it
  $ paytriage guide optim-office invoice
  $ paytriage guide --order OPT-2026-0491 --from fixtures
  $ paytriage guide infomaniak-ticketing --format markdown > guide.md`;

export function guideCommand(run: Runner): Command {
  const command = new Command('guide')
    .argument('[merchant]', 'id of a merchant (see paytriage merchants list)')
    .argument('[topic]', 'one topic of the guide')
    .summary('the steps to pay at a merchant, or those that remain for an order')
    .description(
      "Tells how to pay at a merchant, step by step, and what to expect: confirmations of the bank, messages, renewal, invoice. With --order: only the steps that remain for one order, or why paying must wait. --lang is the reader's language.",
    )
    .addOption(new Option('--order <query>', 'the order whose remaining steps are wanted'))
    .addHelpText('after', examples);
  addCaseFlags(addCommonFlags(command, ['text', 'markdown', 'html', 'json']));
  const lazily: RunGuide = async (args, flags, context) => {
    const { runGuide } = await import('./guide.run.ts');
    return runGuide(args, flags, context);
  };
  return run.as(command, lazily);
}
