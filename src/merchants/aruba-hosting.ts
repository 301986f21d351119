import { arubaGuides } from './aruba-guides.ts';
import {
  arubaNetworksNamed,
  arubaNotes,
  arubaRegistration,
  arubaRenewalTriedDaysBefore,
  bancaSellaSteps,
  paymentSite,
  quickPayment,
} from './aruba-payments.ts';
import type { Journey, Step } from './journey.ts';
import type { MerchantProfile } from './profile.ts';

const toOrder: readonly Step[] = [
  {
    id: 'sign_in',
    text: 'Sign in to the client area with the Aruba user name (it ends in @aruba.it) and its password.',
    sources: ['S2.5'],
  },
  {
    id: 'find_order',
    text: 'In the domain list, find the order that waits for its payment and choose to pay it.',
    labels: ['In attesa del pagamento', 'Paga'],
    sees: 'The Hosting section with every active domain of this user name.',
    sources: ['S2.6', 'S2.7'],
  },
  {
    id: 'choose_method',
    text: 'Choose the credit card as the way to pay. Automatic renewal gets switched on by it.',
    labels: ['Carta di credito'],
    sources: ['S2.8', 'S2.9'],
  },
];

const summary: Step = {
  id: 'summary',
  text: 'Check the order summary and go on.',
  labels: ['Riepilogo ordine', 'Prosegui'],
  sources: ['S2.10', 'S2.14'],
};

const cardSaved: Journey = {
  id: 'card_saved',
  method: 'card',
  instrument: 'saved',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    {
      id: 'choose_card',
      text: 'Pick the registered card in the list and go on.',
      labels: ['Prosegui'],
      sources: ['S2.10'],
    },
    summary,
    {
      id: 'authorise',
      text: 'Authorise the payment and wait for the confirmation on the screen; that is the end of it.',
      sources: ['S2.11'],
    },
  ],
  sources: ['S2.4', 'S2.10', 'S2.11'],
};

const cardNew: Journey = {
  id: 'card_new',
  method: 'card',
  instrument: 'new',
  hostedPage: 'banca_sella',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    {
      id: 'choose_card',
      text: 'No card registered yet: just go on. Otherwise open the list, pick the new card, then go on.',
      labels: ['Nuova carta', 'Prosegui'],
      sources: ['S2.13'],
    },
    summary,
    ...bancaSellaSteps(['S2.15', 'S2.16', 'S2.17']),
  ],
  sources: ['S2.4', 'S2.13', 'S2.14', 'S2.15', 'S2.16', 'S2.17', 'S2.18'],
};

/** Web hosting and domains: orders wait in the client area until they are paid. */
export const arubaHosting: MerchantProfile = {
  id: 'aruba-hosting',
  name: 'Aruba Hosting',
  country: 'IT',
  zone: 'Europe/Rome',
  languages: ['it', 'en'],
  guides: [
    {
      id: 'S2',
      title: 'Paying a hosting order by card from the client area, after ordering',
      url: 'https://guide.hosting.aruba.it/pagamenti/carta-di-credito/area-clienti.aspx',
    },
    { id: 'CLOUD', title: 'Order states of Aruba Cloud' },
    { id: 'DEDICATED', title: 'Order states of Aruba dedicated servers' },
    ...arubaGuides,
  ],
  networksNamed: arubaNetworksNamed,
  methods: ['card', 'paypal', 'bank_transfer'],
  // The guide names no protocol; it says that the bank asks for a code, its app or a token.
  threeDS: 'used',
  paysWhenOrdering: false,
  payPlace: { kind: 'customer_area', payLabel: 'Paga' },
  products: [{ id: 'hosting', name: 'Hosting' }],
  pages: [
    { id: 'banca_sella', name: 'Banca Sella', returnLabel: 'torna al negozio', sources: ['S2.15', 'S2.16'] },
    paymentSite,
  ],
  statuses: [
    {
      word: 'In attesa del pagamento',
      language: 'it',
      system: 'aruba-hosting',
      status: 'awaiting_payment',
    },
    { word: 'Waiting for payment', language: 'en', system: 'aruba-hosting', status: 'awaiting_payment' },
    { word: 'Da pagare', language: 'it', system: 'aruba-cloud', status: 'awaiting_payment' },
    { word: 'Evaso', language: 'it', system: 'aruba-cloud', status: 'paid' },
    { word: 'Annullato', language: 'it', system: 'aruba-cloud', status: 'cancelled' },
    { word: 'Da Pagare', language: 'it', system: 'aruba-dedicated-servers', status: 'awaiting_payment' },
  ],
  journeys: [cardSaved, cardNew, quickPayment],
  messages: [
    {
      id: 'payment_confirmation',
      event: 'payment_confirmation_sent',
      due: { from: 'payment' },
      mailbox: 'billing_reference',
      sources: ['S2.12', 'S2.18'],
    },
    {
      id: 'renewal_confirmation',
      event: 'renewal_confirmation_sent',
      due: { from: 'payment' },
      methods: ['card'],
      sources: ['S2.12', 'S2.18'],
    },
  ],
  renewal: {
    onByDefaultFor: ['card'],
    canBeSwitchedOff: true,
    triedDaysBeforeExpiry: arubaRenewalTriedDaysBefore,
    sources: ['S2.9', 'S2.19', 'S2.20', 'CARDS'],
  },
  registration: arubaRegistration,
  contacts: [
    { label: 'Aruba telephone help', phone: '+39 0575 0505' },
    { label: 'Aruba sales information', phone: '+39 0575 05077' },
  ],
  notes: [
    {
      id: 'pay_any_time',
      text: 'An unpaid order can be paid at any time; no deadline is given.',
      sources: ['S2.3'],
    },
    ...arubaNotes,
  ],
};
