import type { OrderStatus } from '../orders/vocabulary.ts';
import type { NativeStatus } from './profile.ts';

/** `failed` reads as unpaid: the shop leaves such an order open to be paid. */
const rows: readonly (readonly [
  status: OrderStatus,
  key: string,
  en: string,
  fr: string,
  de: string,
  it: string,
])[] = [
  [
    'awaiting_payment',
    'pending',
    'Pending payment',
    'Attente paiement',
    'Zahlung ausstehend',
    'Pagamento in sospeso',
  ],
  ['awaiting_payment', 'failed', 'Failed', 'Échouée', 'Fehlgeschlagen', 'Non riuscito'],
  ['on_hold', 'on-hold', 'On hold', 'En attente', 'In Wartestellung', 'In attesa'],
  ['processing', 'processing', 'Processing', 'En cours', 'In Bearbeitung', 'In elaborazione'],
  ['paid', 'completed', 'Completed', 'Terminée', 'Abgeschlossen', 'Completato'],
  ['cancelled', 'cancelled', 'Cancelled', 'Annulée', 'Storniert', 'Annullato'],
  ['refunded', 'refunded', 'Refunded', 'Remboursée', 'Erstattet', 'Rimborsato'],
];

const system = 'woocommerce';

/** Second words for the same status in the same language. */
const variants: readonly NativeStatus[] = [
  { word: 'Angehalten', language: 'de', system, status: 'on_hold' },
  { word: 'Fallito', language: 'it', system, status: 'awaiting_payment' },
];

/** WooCommerce's statuses: the key its interface uses and the word the shop's staff sees, in four languages. */
export const wooCommerceStatuses: readonly NativeStatus[] = [
  ...rows.flatMap(([status, key, en, fr, de, it]): readonly NativeStatus[] => [
    { word: key, language: 'und', system, status },
    { word: en, language: 'en', system, status },
    { word: fr, language: 'fr', system, status },
    { word: de, language: 'de', system, status },
    { word: it, language: 'it', system, status },
  ]),
  { word: 'checkout-draft', language: 'und', system, status: 'draft' },
  ...variants,
];
