import { factIndex, type FactId } from '../diagnostics/facts/facts.ts';
import type { Finding } from '../diagnostics/diagnose.ts';
import { whyNoInvoiceDate } from '../merchants/invoice-date.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import type { Catalogue } from './catalogue.ts';
import { fill } from './template.ts';

const isUnknown = ({ facts }: Finding, fact: FactId): boolean =>
  facts[factIndex.get(fact) ?? -1] === undefined;

/** Why the day of a promised invoice cannot be worked out; nothing where it can, or where none is promised. */
export function noInvoiceDateText(
  profile: MerchantProfile,
  { journey }: Pick<Catalogue, 'journey'>,
): readonly string[] {
  const why = whyNoInvoiceDate(profile);
  const { invoice } = profile;
  if (why === undefined || invoice === undefined) return [];
  return [fill(journey.noInvoiceDate[why], { days: String(invoice.workingDays), country: invoice.country })];
}

/** Why something that the customer asks cannot be told: the invoice of a merchant whose working days nobody can count. */
export function agentNotes(finding: Finding, profile: MerchantProfile, texts: Catalogue): readonly string[] {
  const asks = finding.told.get('symptom') === 'no_invoice' && isUnknown(finding, 'invoice.due');
  return asks ? noInvoiceDateText(profile, texts) : [];
}
