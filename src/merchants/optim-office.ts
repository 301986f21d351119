import type { Journey } from './journey.ts';
import type { MerchantProfile } from './profile.ts';
import { wooCommerceStatuses } from './woocommerce-statuses.ts';

const card: Journey = {
  id: 'card',
  method: 'card',
  hostedPage: 'payment_space',
  needsSignIn: false,
  steps: [
    {
      id: 'open_link',
      text: 'Open the link that came by mail once the approved quote had arrived.',
      sees: 'A cart page made for this order. Without an approved quote no link is sent.',
      sources: ['S5.5'],
    },
    {
      id: 'add_to_cart',
      text: 'Click the green button that puts the order in the cart.',
      labels: ['Ajouter au panier'],
      sees: 'An empty cart means that this click is still missing.',
      sources: ['S5.6'],
    },
    {
      id: 'checkout',
      text: 'Go on to the order on the next page.',
      labels: ['Procéder à la commande'],
      sources: ['S5.7'],
    },
    {
      id: 'billing_details',
      text: 'Fill in company name, address, e-mail and phone.',
      sees: 'These details are asked for with the first order only.',
      sources: ['S5.8', 'S5.9'],
    },
    {
      id: 'pay',
      text: 'Type the card data in the payment space and confirm the payment the way your bank asks.',
      page: 'payment_space',
      sources: ['S5.4', 'S5.10'],
    },
  ],
  sources: ['S5.2', 'S5.5', 'S5.6', 'S5.7', 'S5.8', 'S5.9', 'S5.10'],
};

/** Office services for firms: a quote is approved first, then a link to pay it is sent. */
export const optimOffice: MerchantProfile = {
  id: 'optim-office',
  name: 'Optim Office',
  aliases: ['optimoffice'],
  country: 'FR',
  zone: 'Europe/Paris',
  languages: ['fr'],
  guides: [
    { id: 'S5', title: 'The five steps of paying an order online' },
    {
      id: 'TERMS',
      title: 'Terms of sale: quotes and deposits',
      url: 'https://www.optimoffice.fr/conditions-generales',
    },
  ],
  methods: ['card', 'bank_transfer', 'cheque'],
  threeDS: 'used',
  paysWhenOrdering: false,
  payPlace: { kind: 'payment_link' },
  pages: [{ id: 'payment_space', name: "Payment space of the merchant's bank", sources: ['S5.3', 'S5.10'] }],
  // An inference: the buttons read like WooCommerce's French texts, the guide names no shop software.
  statuses: wooCommerceStatuses,
  journeys: [card],
  messages: [
    {
      id: 'payment_link',
      event: 'payment_link_sent',
      due: { from: 'quote_approval' },
      sources: ['S5.5'],
    },
    {
      id: 'payment_confirmation',
      event: 'payment_confirmation_sent',
      due: { from: 'payment' },
      sources: ['S5.11'],
    },
    {
      id: 'invoice',
      event: 'invoice_sent',
      due: { from: 'payment', workingDays: 1 },
      sources: ['S5.12'],
    },
  ],
  invoice: { workingDays: 1, country: 'FR', datedOn: 'payment_day', sources: ['S5.12'] },
  contacts: [
    {
      label: 'Optim Office',
      phone: '+33 (0)9 51 91 39 01',
      mail: 'contact@optimoffice.fr',
      address: "9 rue d'Antrechaus, 83000 Toulon, France",
    },
  ],
  notes: [
    {
      id: 'quote_first',
      text: 'The link to pay is sent when the approved quote has come back, not before.',
      sources: ['S5.5'],
    },
    { id: 'quote_valid', text: 'A quote is free and holds for 30 days.', sources: ['TERMS'] },
  ],
};
