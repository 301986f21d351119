import { InvalidArgumentError, Option, type Command } from 'commander';
import { isOn, isSwitch, variableOf } from '../../config/environment.ts';
import { symptoms } from '../../diagnostics/vocabulary.ts';
import { UsageError } from '../../errors.ts';
import { languages } from '../../orders/language.ts';

/** Flags every command has. */
export interface CommonFlags {
  readonly format?: string;
  readonly json?: boolean;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
  readonly color?: boolean;
  readonly input?: boolean;
}

/** Flags of the commands that read bank answers. */
export interface KnowledgeFlags extends CommonFlags {
  readonly codeFile?: string;
}

/** Flags of the commands that use rules. */
export interface RuleFlags {
  readonly ruleFile?: readonly string[];
}

/** Flags of the commands that read or show merchants. */
export interface MerchantFileFlags {
  readonly merchantFile?: readonly string[];
}

/** Flags of the commands that ask live sources. */
export interface SourceFileFlags {
  readonly sourceFile?: string;
}

/** Flags of the commands that read orders. */
export interface OrderFlags extends KnowledgeFlags, MerchantFileFlags, SourceFileFlags {
  readonly source?: readonly string[];
  readonly from?: string[];
  readonly store?: string;
  readonly readOnly?: boolean;
  readonly merchant?: string;
  readonly map?: string;
  readonly now?: string;
}

/** What the customer told the agent. */
export interface ToldFlags {
  readonly symptom?: string;
  readonly answer?: string[];
}

/** Flags of the commands that diagnose one order. */
export interface CaseFlags extends OrderFlags, RuleFlags, ToldFlags {}

/** Flags that choose many orders. */
export interface BatchFlags extends OrderFlags, RuleFlags {
  readonly list?: string;
  readonly status?: string[];
  readonly since?: string;
  readonly until?: string;
  readonly related?: boolean;
}

/** For a flag that may be given again without taking the arguments that follow it, as a variadic one would. */
export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** A language without texts is no fault of the command line: English stands in and the run says so. */
function toLanguageTag(text: string): string {
  if (/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(text.trim())) return text.trim();
  throw new InvalidArgumentError(`Allowed choices are ${languages.join(', ')}.`);
}

const languageFlag = (about: string): Option =>
  new Option('--lang <language>', `${about}; one of ${languages.join(', ')}`).argParser(toLanguageTag);

/** Flags that an environment variable does not stand in for. */
const onlyOnTheCommandLine = new WeakSet<Option>();

/** The language of a text for a customer: PAYTRIAGE_LANG is the agent's own, and no customer reads his texts in it. */
export function customerLanguageFlag(): Option {
  const flag = languageFlag("language of the message (default: the customer's, else the merchant's)");
  onlyOnTheCommandLine.add(flag);
  return flag;
}

export function addCommonFlags(
  command: Command,
  formats: readonly string[],
  language = languageFlag("the agent's language"),
): Command {
  return command
    .addOption(new Option('--format <format>', 'form of the output').choices([...formats]))
    .addOption(new Option('--json', 'short for --format json'))
    .addOption(language)
    .addOption(new Option('-q, --quiet', 'no warnings on stderr'))
    .addOption(new Option('--verbose', 'more about what was read and skipped, on stderr'))
    .addOption(new Option('--debug', 'stack traces, on stderr'))
    .addOption(new Option('--color', 'colours even when piped'))
    .addOption(new Option('--no-color', 'no colours'))
    .addOption(new Option('--no-input', 'never ask; fail where an answer is needed'));
}

export function addCodeFileFlag(command: Command): Command {
  return command.addOption(
    new Option('--code-file <file>', "codes and phrases of one's own bank or shop (YAML)"),
  );
}

export function addRuleFileFlag(command: Command): Command {
  return command.addOption(
    // Not variadic: a query may follow.
    new Option('--rule-file <file>', "one's own rules (YAML or JSON); repeatable").argParser(collect),
  );
}

export function addMerchantFileFlag(command: Command): Command {
  return command.addOption(
    new Option('--merchant-file <file>', "one's own merchants (YAML or JSON); repeatable").argParser(collect),
  );
}

/** For tables that no known export is, or that do not tell how they are written. */
export function mapFlag(): Option {
  return new Option('--map <file>', 'what the columns of a CSV file mean (YAML); see docs/exports.md');
}

/** Flags of the commands that take a copied transactions tab. */
export interface PasteFlags {
  readonly paste?: boolean;
}

export function pasteFlag(about: string): Option {
  return new Option('--paste', about);
}

export function yesFlag(): Option {
  return new Option('-y, --yes', 'do not ask before something is kept');
}

export function addSourceFileFlag(command: Command): Command {
  return command.addOption(
    new Option(
      '--source-file <file>',
      "where sources are set up (default: in the user's configuration folder)",
    ),
  );
}

/** For the commands that look one order up. */
export function addSourceFlags(command: Command): Command {
  return addSourceFileFlag(
    command.addOption(
      new Option(
        '--source <name>',
        'look it up live at a source (see paytriage sources); repeatable, for a shop and its payment provider',
      ).argParser(collect),
    ),
  );
}

export function addOrderFlags(command: Command): Command {
  return addMerchantFileFlag(command)
    .addOption(
      new Option(
        '--from <path...>',
        'read order documents and exports from files, folders or - (stdin), without a store',
      ),
    )
    .addOption(new Option('--store <file>', "the store (default: in the user's data folder)"))
    .addOption(mapFlag())
    .addOption(
      new Option('--read-only', 'write nothing to the store, not even to bring an old one up to date'),
    )
    .addOption(new Option('--merchant <id>', 'only orders of this merchant'))
    .addOption(new Option('--now <time>', 'the clock of this run, RFC 3339, so that it can be repeated'));
}

function addToldFlags(command: Command): Command {
  return command
    .addOption(new Option('--symptom <symptom>', 'what the customer says').choices([...symptoms]))
    .addOption(new Option('--answer <fact=value...>', 'an answer to one of the questions; repeatable'));
}

/** What every command takes that diagnoses one order. */
export function addCaseFlags(command: Command): Command {
  return addRuleFileFlag(addCodeFileFlag(addSourceFlags(addOrderFlags(addToldFlags(command)))));
}

/**
 * Flags that were not given on the command line take their environment variable. Commander's own way would read
 * `PAYTRIAGE_QUIET=0` as "quiet", and the process's environment rather than the one this run was given.
 */
export function applyEnvironment(command: Command, env: Readonly<Record<string, string | undefined>>): void {
  // `--json` and `--format` answer one question: either on the command line outweighs both variables.
  const isFormatGiven = ['json', 'format'].some((name) => command.getOptionValueSource(name) === 'cli');
  for (const option of command.options) {
    const name = option.attributeName();
    const isGiven = !['default', undefined].includes(command.getOptionValueSource(name));
    const value = env[variableOf(option.long ?? '')];
    // Set and empty is how a shell or CI says "not set".
    if (value === undefined || value === '' || isGiven || onlyOnTheCommandLine.has(option)) continue;
    if (isFormatGiven && (name === 'json' || name === 'format')) continue;
    setFromEnvironment(command, option, value);
  }
}

function setFromEnvironment(command: Command, option: Option, value: string): void {
  const name = option.attributeName();
  if (option.isBoolean() || option.negate) {
    if (isOn(value)) command.setOptionValueWithSource(name, !option.negate, 'env');
    return;
  }
  if (option.optional && isSwitch(value)) {
    if (isOn(value)) command.setOptionValueWithSource(name, true, 'env');
    return;
  }
  const choices = option.argChoices;
  if (choices !== undefined && !choices.includes(value)) {
    command.error(`${variableOf(option.long ?? '')} must be one of ${choices.join(', ')}, not ${value}.`, {
      code: 'paytriage.environment',
    });
  }
  const parsed: unknown = option.parseArg ? option.parseArg<unknown>(value, undefined) : value;
  command.setOptionValueWithSource(name, option.variadic ? [value] : parsed, 'env');
}

const jobsAtMost = 64;

function readJobs(text: string): string {
  if (/^[1-9]\d?$/.test(text) && Number(text) <= jobsAtMost) return text;
  throw new UsageError(`--jobs needs a number from 1 to ${jobsAtMost}, not "${text}".`);
}

/** `--jobs`: how many threads. */
export function jobsOption(description: string): Option {
  return new Option('--jobs <n>', description).argParser(readJobs);
}
