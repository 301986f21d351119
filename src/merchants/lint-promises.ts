import { whyNoInvoiceDate } from './invoice-date.ts';
import type { ProfileFinding } from './lint-finding.ts';
import type { MerchantProfile } from './profile.ts';

type Path = ProfileFinding['path'];

/** A promise outside of this is a slip: nobody counts working days for longer than a quarter. */
const [fewestDays, mostDays] = [1, 60];

function workingDaysOf({ invoice, messages = [] }: MerchantProfile): readonly (readonly [Path, number])[] {
  const all: readonly (readonly [Path, number | undefined])[] = [
    [['invoice', 'workingDays'], invoice?.workingDays],
    ...messages.map(({ due }, at) => [['messages', at, 'due', 'workingDays'], due.workingDays] as const),
  ];
  return all.flatMap(([path, days]) => (days === undefined ? [] : [[path, days] as const]));
}

function unknownProducts({
  products = [],
  messages = [],
  renewal,
}: MerchantProfile): readonly ProfileFinding[] {
  const known = new Set(products.map(({ id }) => id));
  const named: readonly (readonly [Path, readonly string[]])[] = [
    [['renewal', 'availableFor'], renewal?.availableFor ?? []],
    [['renewal', 'notAvailableFor'], renewal?.notAvailableFor ?? []],
    ...messages.flatMap((message, at) => [
      [['messages', at, 'products'], message.products ?? []] as const,
      [['messages', at, 'unsureFor'], message.unsureFor ?? []] as const,
    ]),
  ];
  return named.flatMap(([path, ids]) =>
    ids
      .map(
        (id, at) =>
          ({ check: 'product_undefined', path: [...path, at], subject: id, others: [...known] }) as const,
      )
      .filter(({ subject }) => !known.has(subject)),
  );
}

function unkeptInvoice(profile: MerchantProfile): readonly ProfileFinding[] {
  const why = whyNoInvoiceDate(profile);
  const country = profile.invoice?.country ?? '';
  if (why === undefined) return [];
  return why === 'no_calendar'
    ? [{ check: 'calendar_missing', path: ['invoice', 'country'], subject: country, others: [] }]
    : [{ check: 'zone_missing', path: ['invoice'], subject: profile.id, others: [] }];
}

/** Messages, invoice and renewal: what cannot be checked, and what names nothing. */
export function lintPromises(profile: MerchantProfile): readonly ProfileFinding[] {
  const { messages = [] } = profile;
  const outOfRange = workingDaysOf(profile)
    .filter(([, days]) => days < fewestDays || days > mostDays)
    .map(([path, days]): ProfileFinding => ({
      check: 'working_days_out_of_range',
      path,
      subject: String(days),
      others: [String(fewestDays), String(mostDays)],
    }));
  const unseen = messages.flatMap(({ id, event }, at): readonly ProfileFinding[] =>
    event === undefined
      ? [{ check: 'message_without_event', path: ['messages', at], subject: id, others: [] }]
      : [],
  );
  return [...unseen, ...outOfRange, ...unkeptInvoice(profile), ...unknownProducts(profile)];
}
