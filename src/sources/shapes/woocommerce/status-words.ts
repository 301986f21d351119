import type { OrderStatus } from '../../../orders/vocabulary.ts';

/** WooCommerce's statuses: the key, what it means, and the words of its screens in English, French, German, Italian. */
const rows: readonly (readonly [key: string, status: OrderStatus, words: string])[] = [
  [
    'pending',
    'awaiting_payment',
    'pending payment|attente paiement|en attente de paiement|zahlung ausstehend|pagamento in sospeso|in attesa di pagamento',
  ],
  // The shop leaves such an order open to be paid.
  ['failed', 'awaiting_payment', 'failed|échouée|échoué|fehlgeschlagen|non riuscito|fallito'],
  ['on-hold', 'on_hold', 'on hold|en attente|in wartestellung|angehalten|in attesa|sospeso'],
  ['processing', 'processing', 'processing|en cours|in bearbeitung|in elaborazione|in lavorazione'],
  ['completed', 'paid', 'completed|terminée|terminé|abgeschlossen|fertiggestellt|completato'],
  ['cancelled', 'cancelled', 'cancelled|annulée|annulé|storniert|annullato|cancellato'],
  ['refunded', 'refunded', 'refunded|remboursée|remboursé|erstattet|rückerstattet|rimborsato'],
  ['checkout-draft', 'draft', 'draft|brouillon|entwurf|bozza'],
  ['auto-draft', 'draft', ''],
  ['trash', 'cancelled', ''],
];

export interface ShopStatus {
  readonly key: string;
  readonly status: OrderStatus;
}

const byWord: ReadonlyMap<string, ShopStatus> = new Map(
  rows.flatMap(([key, status, words]) =>
    [key, ...words.split('|')].map((word): [string, ShopStatus] => [word, { key, status }]),
  ),
);

/** The status of a key (`wc-on-hold`, `on-hold`) or of a screen's word; undefined for one that a plug-in has added. */
export function findStatus(word: string): ShopStatus | undefined {
  return byWord.get(word.trim().toLowerCase().replace(/^wc-/, ''));
}

/** What a note such as "Order status changed from A to B." says the order came to. */
const changes =
  /(?:order status changed from .+? to|(?:état|statut) de la commande (?:modifié|changé) de .+? (?:à|en)|status (?:der bestellung )?(?:wurde )?von .+? (?:auf|zu|in)|bestellstatus (?:wurde )?von .+? (?:auf|zu|in)|stato (?:dell[’']ordine )?(?:è )?(?:modificato|cambiato) da .+? a) (.+?)(?: geändert)?\.?\s*$/iu;

export interface StatusChange {
  readonly to: ShopStatus | undefined;
  /** What stood before the change: plug-ins write both into one note. */
  readonly before: string;
}

/** The change of status that a note ends in; undefined where it tells of none. */
export function findChange(text: string): StatusChange | undefined {
  const found = changes.exec(text);
  if (found === null) return undefined;
  return { to: findStatus(found[1] ?? ''), before: text.slice(0, found.index).trim() };
}
