import type { Guide } from './profile.ts';

/** Pages on payments that hold for every Aruba product; prices and lists on them change. */
export const arubaGuides: readonly Guide[] = [
  {
    id: 'PAGAMENTI',
    title: 'Paying an order on the payment site, signed in or with the order number',
    seenOn: 'unknown',
  },
  {
    id: 'PAYMENTS FAQ',
    title: 'How soon a payment is registered',
    url: 'https://guide.aruba.it/domandefrequenti/pagamenti-fatturazione.aspx',
    seenOn: 'unknown',
  },
  { id: 'CARDS', title: 'Registered cards and automatic renewal', seenOn: 'unknown' },
];
