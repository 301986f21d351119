import type {
  Due,
  ExpectedMessage,
  InvoicePromise,
  OrderDeadline,
  Registration,
  RenewalPolicy,
} from '../../../merchants/promises.ts';
import { flag, listOf, needed, objectOf, optional, otherwise, whole } from './fields.ts';
import { event, instrument, method, sources } from './read-journey.ts';
import { country, localText, oneOf, ownId } from './words.ts';

const days = whole(3660);
/** Lint has the narrower range of what anybody promises; this one keeps the counting short. */
const workingDays = whole(366);
const products = listOf(ownId, 'product');

const due = objectOf<Due>({
  from: needed(oneOf(['quote_approval', 'order', 'payment'] as const)),
  days: optional(days),
  workingDays: optional(workingDays),
});

export const message = objectOf<ExpectedMessage>({
  id: needed(ownId),
  event: optional(event),
  due: needed(due),
  methods: optional(listOf(method, 'method')),
  instrument: optional(instrument),
  products: optional(products),
  unsureFor: optional(products),
  mailbox: optional(oneOf(['billing_reference', 'order_address'] as const)),
  sources,
});

export const renewal = objectOf<RenewalPolicy>({
  onByDefaultFor: needed(listOf(method, 'method')),
  canBeSwitchedOff: needed(flag),
  availableFor: optional(products),
  notAvailableFor: optional(products),
  triedDaysBeforeExpiry: optional(days),
  sources,
});

export const invoice = objectOf<InvoicePromise>({
  workingDays: needed(workingDays),
  country: needed(country),
  datedOn: otherwise(oneOf(['payment_day', 'order_day'] as const), 'payment_day'),
  sources,
});

export const orderDeadline = objectOf<OrderDeadline>({
  days: needed(days),
  remindersOnDays: otherwise(listOf(days, 'day'), []),
  isAdjustable: otherwise(flag, false),
  sources,
});

export const registration = objectOf<Registration>({
  method: needed(method),
  days: needed(days),
  condition: optional(localText),
  sources,
});
