import { lintChecks, type LintCheck, type LintFinding } from '../../diagnostics/packs/lint-finding.ts';
import { lintRules } from '../../diagnostics/packs/lint-rules.ts';
import { inForce, type RuleEntry, type RulePlace } from '../../diagnostics/packs/rule-entry.ts';
import type { ExitCode } from '../../errors.ts';
import { lintOwnCauses } from '../../resolutions/lint-own-causes.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import type { RulesFlags } from '../rules.ts';
import type { Context } from '../shared/context.ts';
import { chooseFormat } from '../shared/format.ts';
import { writeLintReport } from '../shared/lint-report.ts';
import { loadRuleBook } from '../shared/rule-book.ts';
import { count } from '../shared/count.ts';

const few = 5;

function listOf(ids: readonly string[]): string {
  const rest = ids.length - few;
  return `${ids.slice(0, few).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** What each check says and what to do about it. */
const sentences: Readonly<Record<LintCheck, (others: readonly string[]) => string>> = {
  never_matches: () => 'its condition contradicts itself: it can never match',
  never_wins: (others) => `${listOf(others)} matches whenever it does and ranks above it: it can never win`,
  same_condition: (others) => `${listOf(others)} has the same condition and ranks above it: keep one`,
  supersedes_unknown: (others) => `it supersedes rules that do not exist: ${listOf(others)}`,
  supersedes_other_family: (others) =>
    `it supersedes rules of another family, which has no effect: ${listOf(others)}`,
  hides_built_in: (others) =>
    `built-in rules can no longer win: ${listOf(others)}; name them in supersedes if that is meant`,
  no_source: () => 'it does not say where its knowledge comes from: add source',
  no_examples: () => 'nothing tests it: add examples',
  cause_unused: () => 'no rule names this cause',
  customer_text_missing: () => 'the customer hears nothing of this cause: add customer to its texts',
  translation_missing: (others) =>
    `there is no text in ${others.join(', ')}: agents read English, customers a general sentence`,
};

interface Located extends LintFinding {
  readonly place: RulePlace | undefined;
}

function toLine({ check, subject, others, place }: Located): string {
  const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
  return `${cleanText(`${where}${lintChecks[check]}: ${subject}: ${sentences[check](others)} (${check})`)}\n`;
}

function toDocument({ check, subject, others, place }: Located): object {
  const severity = lintChecks[check];
  return { check, severity, subject, others, place: place ?? null, message: sentences[check](others) };
}

function locate(findings: readonly LintFinding[], entries: readonly RuleEntry[]): readonly Located[] {
  const places = new Map(entries.map(({ rule, place }) => [rule.id, place]));
  return findings.map((finding) => ({ ...finding, place: places.get(finding.subject) }));
}

/** Looks through all rules in force; exit 1 where an error is found, warnings leave it at 0. */
export async function lintRuleBook(
  files: readonly string[],
  flags: RulesFlags,
  { terminal }: Context,
): Promise<ExitCode> {
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  const { entries, causes } = await loadRuleBook(files);
  const used = new Set(inForce(entries).map(({ rule }) => rule.cause));
  const located = locate([...lintRules(entries), ...lintOwnCauses(causes, used)], entries);
  const findings = located.map((finding) => ({
    severity: lintChecks[finding.check],
    line: toLine(finding),
    document: toDocument(finding),
  }));
  const subject = count(inForce(entries).length, 'rule');
  return writeLintReport({ schema: 'paytriage.rule-lint/1', subject, findings }, format, terminal);
}
