import { bancaSellaSteps, quickPayment } from './aruba-payments.ts';
import type { Journey, Step } from './journey.ts';

const toOrder: readonly Step[] = [
  {
    id: 'sign_in',
    text: 'Sign in to the client area and choose to manage the service to be paid.',
    labels: ['Gestisci'],
    sees: 'Who signs in with a PEC address and its password lands in the renewal section at once.',
    sources: ['S3.4', 'S4.3'],
  },
  {
    id: 'find_order',
    text: 'Find the order that waits for its payment and choose to pay it.',
    labels: ['Stato di Attesa pagamento', 'Paga'],
    sources: ['S3.5', 'S4.4'],
  },
];

const onPaymentSite: readonly Step[] = [
  {
    id: 'choose_method',
    text: 'You are taken to the payment site: choose the credit card and pay now.',
    labels: ['Carta di Credito', 'Paga Subito'],
    sees: 'Another address than the client area: that is as it should be.',
    page: 'pagamenti',
    sources: ['S3.6'],
  },
  {
    id: 'order_number',
    text: 'The orders that wait are listed: type the number of the one to pay, then go on.',
    labels: ['Procedi'],
    page: 'pagamenti',
    sources: ['S3.7'],
  },
];

const cardSaved: Journey = {
  id: 'card_saved',
  method: 'card',
  instrument: 'saved',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    ...onPaymentSite,
    {
      id: 'choose_card',
      text: 'Pick the registered card and finish.',
      labels: ['Procedi'],
      page: 'pagamenti',
      sources: ['S3.8'],
    },
  ],
  sources: ['S3.3', 'S3.8', 'S3.9'],
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
    ...onPaymentSite,
    {
      id: 'choose_card',
      text: 'Choose a new card and go on.',
      labels: ['Nuova carta di pagamento', 'Procedi'],
      page: 'pagamenti',
      sources: ['S3.10'],
    },
    ...bancaSellaSteps(['S3.11', 'S3.12']),
    {
      id: 'return',
      text: 'Once the bank confirms, go back to the shop: without this click the procedure is not finished.',
      labels: ['torna al negozio'],
      page: 'banca_sella',
      sources: ['S3.13'],
    },
  ],
  sources: ['S3.3', 'S3.10', 'S3.11', 'S3.12', 'S3.13', 'S3.14'],
};

const choosePayPal: Step = {
  id: 'choose_method',
  text: 'Choose PayPal as the way to pay. Where the product can renew by itself, this switches renewal on.',
  labels: ['PayPal'],
  sources: ['S4.5'],
};

const summary: Step = {
  id: 'summary',
  text: 'Check the order summary and go on.',
  labels: ['Riepilogo ordine', 'Prosegui'],
  sources: ['S4.6', 'S4.10'],
};

const payPalSaved: Journey = {
  id: 'paypal_saved',
  method: 'paypal',
  instrument: 'saved',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    choosePayPal,
    {
      id: 'choose_account',
      text: 'Pick the registered PayPal account in the list and go on.',
      labels: ['Prosegui'],
      sources: ['S4.6', 'S4.8'],
    },
    summary,
    {
      id: 'authorise',
      text: 'Authorise the payment and wait for the confirmation on the screen.',
      sources: ['S4.6'],
    },
  ],
  sources: ['S4.2', 'S4.6', 'S4.7'],
};

const payPalNew: Journey = {
  id: 'paypal_new',
  method: 'paypal',
  instrument: 'new',
  hostedPage: 'paypal',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    choosePayPal,
    {
      id: 'choose_account',
      text: 'No account registered yet: just go on. Otherwise open the list, pick the new one, then go on.',
      labels: ['Nuova account PayPal', 'Prosegui'],
      sources: ['S4.9'],
    },
    summary,
    {
      id: 'choose_funding',
      text: 'Sign in to PayPal and choose what it is to be paid with, such as a card or a bank account.',
      labels: ['Scegli un metodo di pagamento', 'Continua'],
      page: 'paypal',
      sources: ['S4.10', 'S4.11'],
    },
    {
      id: 'authorise',
      text: 'If PayPal asks for a code, its app or another proof, follow it.',
      page: 'paypal',
      sources: ['S4.12'],
    },
    {
      id: 'accept',
      text: 'Accept and go on: without this click the order stays unpaid.',
      labels: ['Accetta e continua'],
      page: 'paypal',
      sources: ['S4.13'],
    },
  ],
  sources: ['S4.2', 'S4.9', 'S4.10', 'S4.11', 'S4.12', 'S4.13', 'S4.14'],
};

/** The ways to pay a certified-mail order after it was placed. */
export const arubaPecJourneys: readonly Journey[] = [
  cardSaved,
  cardNew,
  payPalSaved,
  payPalNew,
  quickPayment,
];
