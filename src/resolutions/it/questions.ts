import { networkNames } from '../network-names.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Questions } from '../questions.ts';

/** Beside the answers to a question that is asked at once. */
export const askingTexts: Catalogue['asking'] = {
  which_order: 'Corrispondono più ordini. Quale?',
  dont_know: 'Non si sa: passare a un’altra domanda',
  no_more: 'Basta domande: mostrare il risultato',
};

const yesNo = { yes: 'Sì', no: 'No' } as const;

/** What the agent asks the customer, or looks up in the shop. */
export const questionTexts: Questions = {
  symptom: {
    text: 'Che cosa non ha funzionato, con le parole del cliente?',
    choices: {
      blank_page: 'È comparsa una pagina o una finestra bianca',
      payment_refused: 'Il pagamento viene rifiutato',
      auth_stuck: 'La banca ha chiesto una conferma, ma non si va avanti',
      no_code_received: 'Dalla banca non arriva né un codice né una richiesta',
      no_pay_button: 'Non c’è il pulsante per pagare',
      no_payment_link: 'Non è arrivato il link di pagamento',
      no_confirmation: 'Ha pagato, ma non è arrivata la conferma',
      no_invoice: 'Ha pagato, ma non è arrivata la fattura',
      renewal_question: 'Una domanda sul rinnovo automatico',
      charged_twice: 'L’importo è stato addebitato due volte',
      other: 'Altro',
    },
  },
  'card.network': {
    text: 'Quale logo c’è sulla carta?',
    choices: { ...networkNames, other: 'Un altro' },
  },
  'card.threeDSEnabled': {
    text: 'Il cliente ha già confermato pagamenti online con questa carta (3-D Secure)?',
    choices: yesNo,
  },
  'bank.notified': {
    text: 'La banca ha inviato un codice o una richiesta per confermare il pagamento?',
    choices: yesNo,
  },
  'bank.debited': {
    text: 'L’importo compare tra i movimenti o sull’estratto conto?',
    choices: yesNo,
  },
  'payer.returned': {
    text: 'Dopo la pagina della banca, il cliente è tornato al negozio?',
    choices: yesNo,
  },
  'mailbox.checked': {
    text: 'Il cliente ha guardato nella casella di posta indicata nei dati di fatturazione, compresa la cartella spam?',
    choices: yesNo,
  },
  'other_card.tried': {
    text: 'È già stata provata un’altra carta?',
    choices: yesNo,
  },
  'transactions.count': {
    text: 'Quante transazioni mostra il negozio nella scheda di questo ordine?',
    choices: { '0': 'Nessuna, la scheda è vuota', '1': 'Una o più' },
  },
};
