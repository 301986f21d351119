import type { Journey } from './journey.ts';
import type { BackOffice, MerchantProfile, NativeStatus } from './profile.ts';

const card: Journey = {
  id: 'card',
  method: 'card',
  needsSignIn: false,
  steps: [
    {
      id: 'choose_card',
      text: 'Choose to pay by card and use a Visa or a Mastercard. American Express is not taken.',
      sources: ['S1.9', 'S1.10', 'S1.11'],
    },
    {
      id: 'bank_page',
      text: 'Wait for the page of your own bank: every credit and debit card payment is authenticated there.',
      sees: 'A page or window of your bank. If it stays blank, the card probably has no 3-D Secure yet.',
      page: 'bank_3ds',
      sources: ['S1.4', 'S1.6', 'S1.7'],
    },
    {
      id: 'authenticate',
      text: 'Confirm the payment the way your bank asks, then stay on the page until the shop is back.',
      page: 'bank_3ds',
      sources: ['S1.4', 'S1.12'],
    },
  ],
  sources: ['S1.3', 'S1.4'],
};

const backOffice: BackOffice = {
  name: 'Infomaniak Manager',
  url: 'https://manager.infomaniak.com',
  findBy: ['number', 'email', 'customer_details'],
  steps: [
    { id: 'open_product', text: 'Open the product management in the Manager.', sources: ['S1.15'] },
    {
      id: 'open_ticketing',
      text: 'Click the name of the ticketing that sells the event.',
      sources: ['S1.15'],
    },
    {
      id: 'open_orders',
      text: 'Open Sales, then Order, in the menu on the left.',
      labels: ['Verkäufe', 'Bestellung'],
      sources: ['S1.15'],
    },
    {
      id: 'search',
      text: 'Search with what the customer gave you: order number, e-mail address or any other detail.',
      sources: ['S1.14', 'S1.15'],
    },
    {
      id: 'open_transactions',
      text: 'Click the order number, then the Transactions tab.',
      labels: ['Transaktionen'],
      sees: 'A tab that shows 0 and is empty: the customer could not begin the online payment.',
      sources: ['S1.15', 'S1.19'],
    },
    {
      id: 'read_notes',
      text: "Read the notes of the transactions that were not completed: the bank's messages, often only a hint.",
      labels: ['Notizen'],
      sources: ['S1.15', 'S1.16', 'S1.17', 'S1.18'],
    },
  ],
  paths: {
    en: ['Sales', 'Order', '{number}', 'Transactions'],
    de: ['Verkäufe', 'Bestellung', '{number}', 'Transaktionen'],
    fr: ['Ventes', 'Commande', '{number}', 'Transactions'],
  },
};

/** Words of the shop interface; the guide itself names no order status. */
const apiStatus = (word: string, status: NativeStatus['status']): NativeStatus => ({
  word,
  language: 'und',
  system: 'infomaniak-shop-api',
  status,
});

/** Ticket sales with Infomaniak: paying is part of ordering, and every card payment goes through 3-D Secure. */
export const infomaniakTicketing: MerchantProfile = {
  id: 'infomaniak-ticketing',
  name: 'Infomaniak Ticketing',
  aliases: ['infomaniak', 'infomaniak-billetterie', 'etickets'],
  country: 'CH',
  zone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'en'],
  guides: [
    {
      id: 'S1',
      title: 'Helping a ticket buyer whose credit card payment is stuck',
      url: 'https://www.infomaniak.com/de/support/faq/2849/ticketing-resoudre-un-probleme-de-carte-de-credit',
    },
    {
      id: 'FAQ 2676',
      title: 'Ways to pay for tickets',
      url: 'https://www.infomaniak.com/en/support/faq/2676/payment-methods',
    },
    { id: 'FAQ 2597', title: 'How long a ticket order may stay unpaid' },
    { id: 'FAQ 2609', title: 'Selling tickets on invoice' },
    { id: 'FAQ 2693', title: 'Cancelling orders and tickets' },
    { id: 'FAQ 2695', title: 'Who refunds a ticket buyer' },
    { id: 'SHOP API', title: 'The interface of the ticket shop, version 0.4.0' },
  ],
  networks: ['visa', 'mastercard'],
  methods: ['card', 'postfinance', 'twint', 'invoice'],
  threeDS: 'always',
  paysWhenOrdering: true,
  payPlace: { kind: 'checkout' },
  pages: [{ id: 'bank_3ds', name: "3-D Secure page of the customer's bank", sources: ['S1.6'] }],
  statuses: [
    apiStatus('paid', 'paid'),
    apiStatus('free', 'paid'),
    apiStatus('payment_requested', 'awaiting_payment'),
    apiStatus('prebooked', 'awaiting_payment'),
    // Our reading: the seats that were held have been released.
    apiStatus('unbooked', 'expired'),
    apiStatus('cancelled', 'cancelled'),
    apiStatus('refunded', 'refunded'),
  ],
  journeys: [card],
  messages: [
    { id: 'payment_reminder', due: { from: 'order', days: 10 }, sources: ['FAQ 2597'] },
    { id: 'second_payment_reminder', due: { from: 'order', days: 20 }, sources: ['FAQ 2597'] },
    { id: 'order_cancelled', due: { from: 'order', days: 30 }, sources: ['FAQ 2597'] },
  ],
  orderDeadline: { days: 30, remindersOnDays: [10, 20], isAdjustable: true, sources: ['FAQ 2597'] },
  contacts: [{ label: 'Infomaniak support' }],
  backOffice,
  notes: [
    { id: 'ask_first', text: 'Ask the customer what went wrong before you look.', sources: ['S1.5'] },
    {
      id: 'two_ways_out',
      text: 'There are two ways to help: another card or way to pay, or the bank mends the card that was used.',
      sources: ['S1.21'],
    },
    {
      id: 'dossier_first',
      text: 'In any other case gather all you can before you turn to Infomaniak support, who can look deeper.',
      sources: ['S1.22', 'S1.23'],
    },
    {
      id: 'methods_are_switched_on',
      text: 'The organiser switches each way to pay on or off, so not every order offers all of them.',
      sources: ['FAQ 2676'],
    },
    {
      id: 'invoice_by_hand',
      text: 'Orders on invoice are marked as paid by the organiser, by hand or from a bank file.',
      sources: ['FAQ 2609'],
    },
    {
      id: 'refund_by_organiser',
      text: 'The organiser refunds the buyer, not Infomaniak; cancelling an order sends no money back.',
      sources: ['FAQ 2693', 'FAQ 2695'],
    },
  ],
};
