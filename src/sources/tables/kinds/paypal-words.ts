import { foldText } from '../../../orders/search-keys.ts';
import type { TransactionStatus } from '../../../orders/vocabulary.ts';

/** What a row of PayPal is about. `own`: money of the merchant's account that moves, as a fee or a transfer. */
export type PaypalMovement = 'payment' | 'authorization' | 'refund' | 'own';

/** Words of a type in four languages, accents folded; the first that is in it counts. */
const movements: readonly (readonly [words: RegExp, movement: PaypalMovement])[] = [
  // Held back and given free again, changed, charged, moved to and from the bank.
  [/hold|einbehalt|reserv|blocco|blocage|suspension|retenue|sospension/, 'own'],
  [/conver[st]|umrechnung|change de devise/, 'own'],
  [/withdraw|abbuchung|auszahlung|retrait|prelievo|virement|bonifico|transfer|uberweisung/, 'own'],
  [/deposit|bankgutschrift|gutschrift auf|versamento|approvisionnement|funding|aufladung|ricarica/, 'own'],
  [/\bfee\b|gebuhr|entgelt|commission|tariffa|frais/, 'own'],
  [/dispute|chargeback|konflikt|litige|contestazione|controversia|kauferschutz|ruckbelastung/, 'own'],
  [/void|annullierung der autorisierung|annulation d'autorisation/, 'own'],
  [/refund|ruckzahlung|ruckerstattung|erstattung|remboursement|rimborso/, 'refund'],
  [
    /payment reversal|ruckbuchung (?:der|einer) zahlung|annulation (?:de|du) paiement|storno (?:di |del )?pagamento/,
    'refund',
  ],
  [/reversal|ruckbuchung|storno|annulation/, 'own'],
  [/authori[sz]ation|autorisierung|autorisation|autorizzazione/, 'authorization'],
  [/mass pay|massenzahlung|paiement groupe|pagamento di massa/, 'own'],
  [
    /payment|zahlung|paiement|pagamento|checkout|purchase|\bkauf\b|achat|acquisto|donation|spende|\bdon\b|donazione|subscription|abonnement|abbonamento|\bsale\b/,
    'payment',
  ],
];

/** Event codes say the same in every language: https://developer.paypal.com/docs/transaction-search/transaction-event-codes/ */
export function movementOf(type: string, code: string | undefined): PaypalMovement | undefined {
  if (code !== undefined && /^T\d{4}$/.test(code)) {
    if (code.startsWith('T00')) return 'payment';
    if (code.startsWith('T13')) return code === 'T1300' || code === 'T1302' ? 'authorization' : 'own';
    return code === 'T1107' || code === 'T1106' || code === 'T1102' ? 'refund' : 'own';
  }
  const folded = foldText(type);
  return movements.find(([words]) => words.test(folded))?.[1];
}

/** Words of a status in four languages, accents folded; feminine forms end in -a and -e. */
const statuses: readonly (readonly [words: RegExp, status: TransactionStatus])[] = [
  [/^(?:completed|cleared|paid|abgeschlossen|bezahlt|termine|effectue|regle|completat|pagat)/, 'succeeded'],
  // What was given back since is told by a row of its own.
  [/refunded|zuruckgezahlt|erstattet|rembourse|rimborsat|^reversed|^ruckgebucht|^stornat/, 'succeeded'],
  [
    /^(?:pending|ausstehend|offen|en attente|in sospeso|in attesa|processing|in bearbeitung|en cours|in corso)/,
    'pending',
  ],
  [
    /^(?:unclaimed|nicht (?:eingelost|beansprucht)|non reclame|non ritirat|held|zuruckgehalten|on hold)/,
    'pending',
  ],
  [
    /^(?:denied|declined|failed|abgelehnt|verweigert|fehlgeschlagen|refuse|echec|echoue|negat|rifiutat|non riuscit)/,
    'failed',
  ],
  [
    /^(?:cancell?ed|voided|removed|returned|abgebrochen|storniert|annulliert|entfernt|annul|supprime|rimoss)/,
    'cancelled',
  ],
  [/^(?:expired|abgelaufen|expire|scadut)/, 'expired'],
  [/^(?:created|active|open|erstellt|aktiv|cree|actif|active|creat|attiv)/, 'pending'],
];

/** The status of PayPal's word; undefined for one that is not known. */
export function statusOfWord(word: string): TransactionStatus | undefined {
  const folded = foldText(word);
  return statuses.find(([words]) => words.test(folded))?.[1];
}
