import { foldText } from '../../orders/search-keys.ts';
import type { TransactionStatus } from '../../orders/vocabulary.ts';

/** `incomplete`: not finished, which may be a payment that was left or one that the bank refused; its note tells. */
export type PastedStatus = TransactionStatus | 'incomplete';

/** Words of transactions tabs in English, German, French and Italian, accents folded; the longer ones come first. */
const rows: readonly (readonly [status: PastedStatus, words: RegExp])[] = [
  [
    'incomplete',
    /^(?:incomplet[ea]?|not completed?|unfinished|nicht abgeschlossen|unvollstandig|non terminee?|non abouti[e]?|inachevee?|non completat[oa]|non conclus[oa])$/,
  ],
  [
    'failed',
    /^(?:failed|failure|declined|refused|rejected|error|unsuccessful|not successful|fehlgeschlagen|gescheitert|abgelehnt|verweigert|zuruckgewiesen|fehler|nicht erfolgreich|echouee?|echec|refusee?|rejetee?|erreur|fallit[oa]|non riuscit[oa]|rifiutat[oa]|respint[oa]|negat[oa]|errore|ko)$/,
  ],
  [
    'cancelled',
    /^(?:cancell?ed|aborted|abandoned|abgebrochen|storniert|annulliert|annulee?|abandonnee?|annullat[oa]|abbandonat[oa])$/,
  ],
  ['expired', /^(?:expired|timed out|timeout|abgelaufen|verfallen|expiree?|scadut[oa])$/],
  ['authorized', /^(?:authori[sz]ed|reserved|autorisiert|reserviert|autorisee?|reservee?|autorizzat[oa])$/],
  [
    'pending',
    /^(?:pending|processing|in progress|open|waiting|ausstehend|in bearbeitung|offen|wartend|hangig|en attente|en cours|ouverte?|in attesa|in sospeso|in corso|in elaborazione|apert[oa])$/,
  ],
  [
    'started',
    /^(?:started|initiated|created|begonnen|gestartet|initiiert|erstellt|demarree?|initiee?|creee?|avviat[oa]|iniziat[oa]|creat[oa])$/,
  ],
  [
    'succeeded',
    /^(?:paid|succeeded|success|successful|completed?|captured|accepted|ok|bezahlt|erfolgreich|abgeschlossen|eingezogen|akzeptiert|payee?|reussie?|terminee?|effectuee?|acceptee?|encaissee?|pagat[oa]|riuscit[oa]|completat[oa]|eseguit[oa]|accettat[oa]|incassat[oa])$/,
  ],
];

const refunds =
  /^(?:refund(?:ed)?|ruckerstattung|ruckzahlung|(?:ruck)?erstattet|zuruckerstattet|remboursement|remboursee?|rimborso|rimborsat[oa])$/;

/** The status that a cell or a line is; undefined where it is another kind of text. */
export function findPastedStatus(text: string): PastedStatus | undefined {
  const folded = foldText(text)
    .replace(/[.!:✓✗✔✘×]/g, '')
    .trim();
  return rows.find(([, words]) => words.test(folded))?.[0];
}

/** Whether the text says that money went back. */
export function isRefundWord(text: string): boolean {
  return refunds.test(foldText(text).trim());
}
