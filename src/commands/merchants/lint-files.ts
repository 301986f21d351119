import { profileChecks, type ProfileCheck, type ProfileFinding } from '../../merchants/lint-finding.ts';
import { lintProfile } from '../../merchants/lint-profile.ts';
import { countriesWithCalendar } from '../../orders/calendar/holidays.ts';
import { UsageError, type ExitCode } from '../../errors.ts';
import { cleanText } from '../../terminal/clean-text.ts';
import type { MerchantsFlags } from '../merchants.ts';
import type { Context } from '../shared/context.ts';
import { count } from '../shared/count.ts';
import { chooseFormat } from '../shared/format.ts';
import { writeLintReport } from '../shared/lint-report.ts';
import { loadProfiles } from '../shared/load-profiles.ts';
import { openMerchantFile, type FileProfile } from '../shared/merchant-file/open-merchant-file.ts';

const few = 5;

function listOf(words: readonly string[]): string {
  const rest = words.length - few;
  return `${words.slice(0, few).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const defined = (others: readonly string[]): string =>
  others.length === 0 ? 'none is defined' : `defined are ${listOf(others)}`;

/** What each check says and what to do about it. */
const sentences: Readonly<Record<ProfileCheck, (finding: ProfileFinding) => string>> = {
  journey_without_steps: () => 'the journey has no steps: nobody can be led along it',
  step_twice: ({ others }) => `the step ${listOf(others)} is there twice: give each its own id`,
  method_not_taken: ({ others }) => `it pays by ${listOf(others)}, which methods does not name`,
  status_word_twice: ({ others }) =>
    `the word is already there as ${listOf(others)}, in the same system and language: it cannot be read`,
  page_undefined: ({ others }) => `no such page is in pages: ${defined(others)}`,
  product_undefined: ({ others }) => `no such product is in products: ${defined(others)}`,
  zone_missing: () =>
    'the promise of the invoice cannot be computed without zone: add one, such as Europe/Paris',
  working_days_out_of_range: ({ others: [from = '', to = ''] }) =>
    `working days are a number from ${from} to ${to}`,
  status_word_prefix: ({ others }) => `other words begin with it: ${listOf(others)}; the longest one counts`,
  message_without_event: () => 'it has no event, so that no order can show that it was sent',
  calendar_missing: () =>
    `the promise of the invoice cannot be computed: there are calendars for ${countriesWithCalendar.join(', ')} only`,
  network_unknown: () => 'paytriage does not know this card network; orders must name it in the same way',
  contact_missing: () => 'there is no contact: customers are sent to "support" without a number',
  translation_missing: ({ others }) => `there is no text in ${listOf(others)}: English stands in`,
};

interface Located extends ProfileFinding {
  readonly merchant: string;
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

function locate({ profile, file, place }: FileProfile): readonly Located[] {
  return lintProfile(profile).map((finding) => ({
    ...finding,
    merchant: profile.id,
    place: { file, ...place(finding.path) },
  }));
}

function toLine(finding: Located): string {
  const { check, merchant, subject, place } = finding;
  const where = `${place.file}:${place.line}:${place.column}: ${profileChecks[check]}`;
  const what = subject === merchant ? merchant : `${merchant}: ${subject}`;
  return `${cleanText(`${where}: ${what}: ${sentences[check](finding)} (${check})`)}\n`;
}

function toDocument(finding: Located): object {
  const { check, merchant, path, subject, others, place } = finding;
  const severity = profileChecks[check];
  return { check, severity, merchant, path, subject, others, place, message: sentences[check](finding) };
}

/** Looks through the profiles of merchant files; exit 1 where an error is found, warnings leave it at 0. */
export async function lintMerchantFiles(
  files: readonly string[],
  flags: MerchantsFlags,
  { terminal }: Context,
): Promise<ExitCode> {
  const format = chooseFormat(flags, ['terminal', 'json'] as const, 'terminal');
  if (files.length === 0) {
    throw new UsageError(
      'There is no merchant file to look through.',
      'Name one: paytriage merchants lint my-shop.yaml',
    );
  }
  // What contradicts between files is a fault as it is in every other command.
  await loadProfiles(files);
  const profiles = [...new Set(files)].flatMap(openMerchantFile);
  const findings = profiles.flatMap(locate).map((finding) => ({
    severity: profileChecks[finding.check],
    line: toLine(finding),
    document: toDocument(finding),
  }));
  const subject = count(profiles.length, 'merchant');
  return writeLintReport({ schema: 'paytriage.merchant-lint/1', subject, findings }, format, terminal);
}
