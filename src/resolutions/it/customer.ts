import type { Action } from '../../diagnostics/vocabulary.ts';
import type { CustomerText, Offer } from '../catalogue.ts';

const notCompleted = 'Non è stato possibile completare il pagamento.';
const notPaidYet = 'L’ordine è ancora in attesa di pagamento.';

/**
 * What the customer reads. No blame; where a payment may still go through, no word about paying.
 * No participle or adjective agrees with the reader, whose gender is unknown.
 */
export const customerTexts = {
  try_other_card: {
    state: notCompleted,
    request: 'La invitiamo a usare un’altra carta per questo pagamento.',
  },
  try_other_method: {
    state: notCompleted,
    request:
      'La invitiamo a scegliere un altro metodo di pagamento ({methods}), se disponibile per il Suo ordine.',
  },
  contact_bank: {
    state: notCompleted,
    request:
      'La invitiamo a chiamare la Sua banca, al numero riportato sul retro della carta, e a chiedere informazioni su questo pagamento. La banca può vedere che cosa lo ha fermato e aiutarLa a risolvere.',
  },
  retry_same_card: {
    state: notCompleted,
    request:
      'La invitiamo ad avviare di nuovo il pagamento con la stessa carta e a tenere aperta la pagina finché il negozio non lo conferma.',
  },
  retry_later: {
    state: notCompleted,
    request:
      'Le consigliamo di attendere qualche ora e poi di riprovare. Se ancora non dovesse funzionare, ce lo faccia sapere: faremo ulteriori verifiche.',
  },
  complete_authentication: {
    state: 'Il pagamento non è ancora stato confermato presso la Sua banca.',
    request:
      'La invitiamo a completare il pagamento: quando la Sua banca Glielo chiede, lo confermi nell’app della banca o con il codice ricevuto. Tenga aperta la pagina finché il negozio non conferma il pagamento.',
  },
  correct_card_details: {
    state: notCompleted,
    request:
      'La invitiamo a inserire di nuovo i dati esattamente come sono riportati sulla carta e a controllare che l’indirizzo di fatturazione sia quello che risulta alla Sua banca.',
  },
  update_saved_card: {
    state: notCompleted,
    request:
      'La invitiamo a scegliere una nuova carta quando paga questo ordine, oppure a sostituire prima la carta registrata nel Suo account.',
  },
  pay_from_customer_area: {
    state: notPaidYet,
    request: 'Per pagare Le basta {payRoute}. Non occorre fare un nuovo ordine.',
  },
  return_to_shop: {
    state: 'Il negozio non ha ancora ricevuto l’esito del pagamento.',
    request:
      'Se la pagina della banca è ancora aperta, scelga lì «{returnButton}» per concludere. Se l’ha già chiusa, ce lo faccia sapere e lasci l’ordine così com’è: verificheremo noi che cosa è successo.',
  },
  approve_in_wallet: {
    state: 'Il pagamento non è ancora stato approvato.',
    request:
      'La invitiamo ad accedere a PayPal, o al wallet che ha scelto, ad approvare lì il pagamento e a proseguire finché il negozio non mostra la conferma.',
  },
  wait: {
    state: 'Siamo in attesa dell’esito definitivo.',
    request:
      'Per il momento La preghiamo di lasciare tutto così com’è. La ricontatteremo se dovesse mancare qualcosa.',
  },
  send_payment_link: {
    state: notPaidYet,
    request: 'Le invieremo per e-mail un link con cui potrà pagare in pochi passaggi.',
  },
  approve_quote: {
    state: 'Il preventivo è in attesa della Sua approvazione.',
    request:
      'La invitiamo a leggere il preventivo e a mandarci la Sua approvazione. Appena la riceveremo, Le invieremo il link di pagamento.',
  },
  place_new_order: {
    state: 'Non è più possibile pagare l’ordine.',
    request:
      'Se è ancora di Suo interesse, La invitiamo a fare un nuovo ordine. Per qualsiasi dubbio siamo a Sua disposizione.',
  },
  resend_message: {
    state: 'A quanto pare, uno dei nostri messaggi non Le è arrivato.',
    request:
      'Provvederemo a farLe inviare il messaggio. La preghiamo di controllare la casella di posta indicata nei Suoi dati di fatturazione, compresa la cartella spam.',
  },
  check_mailbox: {
    state: 'Il nostro messaggio va all’indirizzo indicato nei Suoi dati di fatturazione.',
    request:
      'La preghiamo di controllare la casella di posta indicata nei Suoi dati di fatturazione, compresa la cartella spam. Se non trova nulla, ce lo faccia sapere: provvederemo a farLe inviare di nuovo il messaggio.',
  },
  change_renewal_setting: {
    state: 'Il rinnovo dipende da un’impostazione.',
    request:
      'Può attivare o disattivare il rinnovo automatico nella Sua area clienti, se {merchant} lo prevede per il prodotto. Se vuole, Le mostriamo volentieri dove.',
  },
  merchant_fixes_setup: {
    state: notCompleted,
    request: 'Stiamo facendo verificare il problema e La avviseremo appena sarà risolto.',
  },
  review_refund: {
    state: 'Stiamo verificando che cosa è stato addebitato.',
    request:
      'Non deve fare nulla. Le comunicheremo l’esito e come Le verrà restituito quanto eventualmente addebitato in più.',
  },
  escalate: {
    state: 'È necessaria una verifica più approfondita.',
    request:
      'Abbiamo affidato il Suo caso a un team che può esaminarlo nel dettaglio. La preghiamo di lasciare l’ordine così com’è finché non avrà nostre notizie.',
  },
  none: {
    state: 'Non abbiamo riscontrato problemi.',
    request: 'Non deve fare nulla. Se vede qualcosa di diverso, risponda pure a questo messaggio.',
  },
} as const satisfies Readonly<Record<Action, CustomerText>>;

/** Further ways out, added to a request that may carry them. */
export const offerTexts = {
  try_other_card: 'Può anche usare un’altra carta.',
  try_other_method:
    'In alternativa può scegliere un altro metodo di pagamento ({methods}), se disponibile per il Suo ordine.',
  contact_bank: 'La Sua banca può darLe maggiori informazioni su questo pagamento.',
} as const satisfies Readonly<Record<Offer, string>>;
