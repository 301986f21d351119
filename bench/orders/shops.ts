import type { Order } from '../../src/orders/order.ts';
import type { Language } from './people.ts';
import type { Random } from './random.ts';

type Languages = readonly [readonly [Language, number], ...(readonly [Language, number])[]];
type Item = readonly [name: string, product: string, amount: number];

export interface Shop {
  readonly merchant: string;
  readonly provider: string;
  readonly languages: Languages;
  readonly currency: (random: Random) => string;
  readonly number: (index: number) => string;
  readonly items: readonly [Item, ...Item[]];
  readonly references: (index: number, random: Random) => NonNullable<Order['references']>;
  readonly waitingWord: string;
}

const ticketing: Shop = {
  merchant: 'infomaniak-ticketing',
  provider: 'stripe',
  languages: [
    ['fr', 55],
    ['de', 30],
    ['it', 5],
    ['en', 10],
  ],
  currency: (random) => (random.chance(0.85) ? 'CHF' : 'EUR'),
  number: (index) => String(12_000_000 + index),
  items: [
    ['Concert de printemps, parterre', 'ticket', 4300],
    ['Abonnement saison', 'pass', 28_000],
    ['Openair Samstag', 'ticket', 8900],
    ['Visite guidée', 'ticket', 1500],
    ['Festival, 3 jours', 'pass', 16_500],
  ],
  references: (index, random) => ({
    event: `EV${random.between(100, 900)}`,
    ticket: `T${7_000_000 + index * 2}`,
  }),
  waitingWord: 'payment_requested',
};

const hosting: Shop = {
  merchant: 'aruba-hosting',
  provider: 'axerve',
  languages: [
    ['it', 90],
    ['en', 10],
  ],
  currency: () => 'EUR',
  number: (index) => `MO${9_000_000 + index}`,
  items: [
    ['Hosting Linux Basic', 'hosting', 2999],
    ['Dominio .it', 'domain', 1219],
    ['Hosting WordPress Gestito', 'hosting', 7320],
    ['SuperSite Easy', 'site_builder', 4270],
  ],
  references: (index, random) => ({
    domain: `esempio-${random.between(1, 500_000)}.it`,
    invoice: `FE-${index}`,
  }),
  waitingWord: 'In attesa del pagamento',
};

const pec: Shop = {
  merchant: 'aruba-pec',
  provider: 'axerve',
  languages: [['it', 1]],
  currency: () => 'EUR',
  number: (index) => String(300_000_000 + index * 3),
  items: [
    ['Casella PEC Standard', 'pec', 732],
    ['Casella PEC Pro', 'pec', 3050],
    ['Firma remota', 'signature', 4392],
    ['Certificato PEC su dominio', 'pec', 2440],
  ],
  references: (index) => ({ mailbox: `studio${index}@pec.example` }),
  waitingWord: 'Attesa pagamento',
};

const office: Shop = {
  merchant: 'optim-office',
  provider: 'paypal',
  languages: [
    ['fr', 85],
    ['en', 15],
  ],
  currency: () => 'EUR',
  number: (index) => `WC-${100_000 + index}`,
  items: [
    ['Microsoft 365, poste', 'licence', 14_900],
    ['Formation Excel, journée', 'training', 69_000],
    ['Assistance à distance, 5 h', 'support', 32_500],
    ['Modèle de devis', 'template', 4900],
  ],
  references: (index, random) => ({ quote: `D${2025 + (index % 2)}-${random.digits(5)}` }),
  waitingWord: 'pending',
};

/** Weighted by how many orders each has: a ticket office sells more than a consultancy. */
export const shops: readonly [readonly [Shop, number], ...(readonly [Shop, number])[]] = [
  [ticketing, 45],
  [pec, 25],
  [hosting, 20],
  [office, 10],
];
