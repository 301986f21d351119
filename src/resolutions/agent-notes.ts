import { factIndex, type FactId } from '../diagnostics/facts/facts.ts';
import type { Finding } from '../diagnostics/diagnose.ts';
import { findInvoiceDay, whyNoInvoiceDate } from '../merchants/invoice-date.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import type { Order } from '../orders/order.ts';
import type { Catalogue } from './catalogue.ts';
import { fill } from './template.ts';

const isUnknown = ({ facts }: Finding, fact: FactId): boolean =>
  facts[factIndex.get(fact) ?? -1] === undefined;

interface Noted {
  readonly order: Order;
  readonly profile: MerchantProfile;
  readonly finding: Finding;
}

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

/** Until when the invoice was promised, where the answer turns on it. */
function lastInvoiceDayText({ order, profile, finding }: Noted, { journey }: Catalogue): readonly string[] {
  const turnsOnIt = finding.cause === 'invoice_not_due_yet' || finding.cause === 'invoice_overdue';
  const day = turnsOnIt ? findInvoiceDay(order, profile) : undefined;
  return day === undefined
    ? []
    : [fill(journey.lastInvoiceDay, { day: new Date(day).toISOString().slice(0, 10) })];
}

/** Whether the customer asks for a message of which the sources do not say the same. */
function unsureMessageText({ order, profile, finding }: Noted, { journey }: Catalogue): readonly string[] {
  if (finding.told.get('symptom') !== 'renewal_question') return [];
  if (finding.cause === 'renewal_message_missing') return [];
  const unsure = (profile.messages ?? [])
    .filter(({ event, methods, instrument }) => {
      const isPaidSo = methods === undefined || methods.some((method) => method === order.paymentMethod);
      const isOfIt = instrument === undefined || instrument === order.instrument;
      return event === 'renewal_confirmation_sent' && isPaidSo && isOfIt;
    })
    .flatMap(({ unsureFor = [] }) => unsureFor);
  const names = (profile.products ?? [])
    .filter(({ id }) => unsure.includes(id) && order.items?.some(({ product }) => product === id) === true)
    .map(({ name }) => name);
  return names.length === 0 ? [] : [fill(journey.unsureMessage, { products: names.join(', ') })];
}

/** Why something that the customer asks cannot be told: the invoice of a merchant whose working days nobody can count. */
export function cannotTell({ finding, profile }: Noted, texts: Catalogue): readonly string[] {
  const asks = finding.told.get('symptom') === 'no_invoice' && isUnknown(finding, 'invoice.due');
  return asks ? noInvoiceDateText(profile, texts) : [];
}

/** What the agent should know of the merchant's promises beside the cause. */
export function agentNotes(noted: Noted, texts: Catalogue): readonly string[] {
  return [
    ...cannotTell(noted, texts),
    ...lastInvoiceDayText(noted, texts),
    ...unsureMessageText(noted, texts),
  ];
}
