import type { GatewayPage, Journey, Step } from './journey.ts';
import type { ProfileNote } from './profile.ts';
import type { Registration } from './promises.ts';

/** What Aruba's products share: the bank's hosted page, the payment site and how payments are registered. */

export const paymentSite: GatewayPage = {
  id: 'pagamenti',
  name: 'Aruba payment site',
  host: 'pagamenti.aruba.it',
  sources: ['PAGAMENTI'],
};

/** Card data, summary and authorisation on the bank's page: the same for every product. */
export function bancaSellaSteps(sources: readonly string[]): readonly Step[] {
  return [
    {
      id: 'card_data',
      text: 'You are taken to the site of Banca Sella: type the card data there and go on.',
      labels: ['Procedi'],
      sees: 'A page of Banca Sella instead of Aruba: for a new card that is as it should be.',
      page: 'banca_sella',
      sources,
    },
    {
      id: 'send_data',
      text: 'Check the summary of what you typed and send it.',
      labels: ['Invio dati'],
      page: 'banca_sella',
      sources,
    },
    {
      id: 'authorise',
      text: 'Authorise the payment the way your bank asks: a code by text message, its app, a token.',
      sees: 'A request of your own bank; which kind is up to the bank.',
      page: 'banca_sella',
      sources,
    },
  ];
}

/** Paying with nothing but the order number: no sign-in, and automatic renewal stays as it is. */
export const quickPayment: Journey = {
  id: 'card_order_number',
  method: 'card',
  hostedPage: 'banca_sella',
  needsSignIn: false,
  switchesRenewalOn: false,
  steps: [
    {
      id: 'open_site',
      text: 'Open the payment site; there is no need to sign in.',
      page: 'pagamenti',
      sources: ['PAGAMENTI'],
    },
    {
      id: 'order_number',
      text: 'Type the order number. It is in the mail that confirmed the order and in the client area.',
      labels: ['Conferma ordine servizi'],
      page: 'pagamenti',
      sources: ['PAGAMENTI'],
    },
    ...bancaSellaSteps(['PAGAMENTI']),
  ],
  sources: ['PAGAMENTI'],
};

const orderNumberAsReason = 'The reason for the transfer is the order number and nothing else.';

/** A proof of payment is never needed: the payment shows on the order by itself. */
export const arubaRegistration: readonly Registration[] = [
  { method: 'card', days: 0, sources: ['PAYMENTS FAQ'] },
  { method: 'paypal', days: 0, sources: ['PAYMENTS FAQ'] },
  { method: 'bank_transfer', days: 1, condition: orderNumberAsReason, sources: ['PAYMENTS FAQ'] },
];

export const arubaNotes: readonly ProfileNote[] = [
  {
    id: 'card_check',
    text: 'Registering a card makes a Banca Sella transaction of EUR 0.01 that is given back within minutes.',
    sources: ['CARDS'],
  },
  {
    id: 'maximum_amount',
    text: 'Adding or replacing a way to pay may ask to approve a maximum amount: nothing is charged by it.',
    sources: ['CARDS'],
  },
  {
    id: 'failed_renewal',
    text: 'A renewal that fails leaves an unpaid order; paying it by hand does not change the stored card.',
    sources: ['CARDS'],
  },
  {
    id: 'removed_card',
    text: 'Removing the stored card ends automatic renewal.',
    sources: ['CARDS'],
  },
];

/** An older list, so it says what was taken and not what is refused. */
export const arubaNetworksNamed: readonly string[] = ['visa', 'mastercard', 'maestro'];

export const arubaRenewalTriedDaysBefore = 7;
