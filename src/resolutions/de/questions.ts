import { networkNames } from '../network-names.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Questions } from '../questions.ts';

/** Beside the answers to a question that is asked at once. */
export const askingTexts: Catalogue['asking'] = {
  which_order: 'Mehrere Bestellungen passen. Welche ist gemeint?',
  dont_know: 'Nicht bekannt: etwas anderes fragen',
  no_more: 'Keine weiteren Fragen: zeigen, was bekannt ist',
};

const yesNo = { yes: 'Ja', no: 'Nein' } as const;

/** What the agent asks the customer, or looks up in the shop. */
export const questionTexts: Questions = {
  symptom: {
    text: 'Was ist schiefgegangen, in den Worten des Kunden?',
    choices: {
      blank_page: 'Es erscheint eine leere Seite oder ein leeres Fenster',
      payment_refused: 'Die Zahlung wird abgelehnt',
      auth_stuck: 'Die Bank hat um Bestätigung gebeten, aber es geht nicht weiter',
      no_code_received: 'Von der Bank kommt kein Code und keine Anfrage',
      no_pay_button: 'Es gibt keine Schaltfläche zum Bezahlen',
      no_payment_link: 'Es ist kein Zahlungslink angekommen',
      no_confirmation: 'Bezahlt, aber keine Bestätigung erhalten',
      no_invoice: 'Bezahlt, aber keine Rechnung erhalten',
      renewal_question: 'Eine Frage zur automatischen Verlängerung',
      charged_twice: 'Der Betrag wurde doppelt abgebucht',
      other: 'Etwas anderes',
    },
  },
  'card.network': {
    text: 'Welches Logo ist auf der Karte?',
    choices: { ...networkNames, other: 'Ein anderes' },
  },
  'card.threeDSEnabled': {
    text: 'Hat der Kunde mit dieser Karte schon einmal Online-Zahlungen bestätigt (3-D Secure)?',
    choices: yesNo,
  },
  'bank.notified': {
    text: 'Hat die Bank einen Code oder eine Anfrage zum Bestätigen der Zahlung geschickt?',
    choices: yesNo,
  },
  'bank.debited': {
    text: 'Ist der Betrag auf dem Konto oder der Kartenabrechnung zu sehen?',
    choices: yesNo,
  },
  'payer.returned': {
    text: 'Ist der Kunde von der Seite der Bank zum Shop zurückgekehrt?',
    choices: yesNo,
  },
  'mailbox.checked': {
    text: 'Hat der Kunde im Postfach der Adresse aus den Rechnungsangaben nachgesehen, auch im Spam-Ordner?',
    choices: yesNo,
  },
  'other_card.tried': {
    text: 'Wurde schon eine andere Karte versucht?',
    choices: yesNo,
  },
  'transactions.count': {
    text: 'Wie viele Transaktionen zeigt der Shop im Reiter dieser Bestellung?',
    choices: { '0': 'Keine, der Reiter ist leer', '1': 'Eine oder mehrere' },
  },
};
