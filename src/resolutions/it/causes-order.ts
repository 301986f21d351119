import type { OrderCause } from '../../diagnostics/vocabulary.ts';
import type { CauseText } from '../catalogue.ts';

/** Causes that are about the order, not about one answer of a bank. */
export const orderCauseTexts = {
  payment_not_started: {
    title: 'Il pagamento non è mai iniziato',
    explanation:
      'L’ordine non ha nessuna transazione: il cliente non è riuscito nemmeno a iniziare. Per prima cosa verificare che il circuito della carta sia accettato.',
  },
  already_paid: {
    title: 'L’ordine è pagato',
    explanation: 'Il denaro è arrivato e nell’ordine risulta. Non resta nulla da pagare.',
  },
  payment_in_progress: {
    title: 'C’è un pagamento in corso',
    explanation:
      'Un importo è bloccato o un pagamento è in lavorazione, quindi può ancora andare a buon fine. Finché non è chiaro, con un secondo pagamento il cliente rischia un doppio addebito.',
  },
  paid_but_not_registered: {
    title: 'Pagato, ma nell’ordine non risulta',
    explanation:
      'Il pagamento è riuscito, ma l’ordine è ancora in attesa. Probabilmente la notifica del gestore dei pagamenti al negozio è andata persa.',
  },
  paid_after_cancellation: {
    title: 'Incassato un pagamento per un ordine chiuso',
    explanation:
      'Un pagamento è riuscito benché l’ordine fosse annullato o scaduto. O si riattiva l’ordine, o si restituisce il denaro.',
  },
  paid_in_another_order: {
    title: 'Probabilmente pagato con un ordine successivo',
    explanation:
      'Poco dopo, lo stesso cliente ha pagato un altro ordine con lo stesso contenuto e lo stesso importo. È un forte indizio, non una prova.',
  },
  return_to_shop_missing: {
    title: 'Il cliente non è tornato al negozio',
    explanation:
      'La banca ha autorizzato il pagamento, ma manca l’ultimo clic per tornare al negozio, che quindi potrebbe non saperne ancora nulla.',
  },
  awaiting_customer_payment: {
    title: 'L’ordine è in attesa di pagamento',
    explanation:
      'Non è pagato e non risultano anomalie. Il cliente può pagare questo ordine: non ne serve uno nuovo.',
  },
  other_method_pending: {
    title: 'In attesa di bonifico, assegno o saldo della fattura',
    explanation:
      'Il cliente ha scelto un metodo di pagamento che richiede tempo e il denaro non è ancora arrivato.',
  },
  order_expired: {
    title: 'L’ordine è scaduto',
    explanation:
      'Il termine per pagarlo è passato: non è più possibile farlo, qualunque cosa sia andata storta prima.',
  },
  order_cancelled: {
    title: 'L’ordine è stato annullato',
    explanation:
      'Lo ha annullato il cliente o il negozio, oppure è scaduto un termine: non è più possibile pagarlo.',
  },
  order_refunded: {
    title: 'L’ordine è stato rimborsato',
    explanation:
      'Il denaro è stato restituito, in tutto o in parte. Possono passare diversi giorni prima che compaia sull’estratto conto.',
  },
  payment_link_not_sent: {
    title: 'Il link di pagamento non è ancora stato inviato',
    explanation:
      'Il link parte dopo l’approvazione del preventivo: manca l’approvazione, oppure il link non è partito.',
  },
  checkout_not_completed: {
    title: 'Il cliente si è fermato prima di pagare',
    explanation: 'L’ordine è arrivato al carrello, alla cassa o ai dati di fatturazione, e non oltre.',
  },
  confirmation_missing: {
    title: 'Pagato, ma la conferma non è stata inviata',
    explanation: 'Il pagamento è riuscito, ma nel registro manca il messaggio che doveva seguire.',
  },
  confirmation_expected: {
    title: 'La conferma è stata inviata o deve ancora arrivare',
    explanation:
      'L’ordine è pagato e la conferma è già partita, oppure non è ancora in ritardo. Va all’indirizzo indicato nei dati di fatturazione.',
  },
  renewal_on_by_default: {
    title: 'Il pagamento ha attivato il rinnovo automatico',
    explanation:
      'Con questo metodo di pagamento l’esercente attiva il rinnovo automatico per il periodo successivo. Il cliente può disattivarlo.',
  },
  renewal_not_available: {
    title: 'Questo prodotto non si rinnova automaticamente',
    explanation:
      'L’esercente non prevede il rinnovo automatico per questo prodotto: ogni periodo va ordinato e pagato a mano.',
  },
  renewal_message_missing: {
    title: 'La conferma del rinnovo non è stata inviata',
    explanation:
      'Per questo prodotto il rinnovo automatico prevede un messaggio a parte, che nel registro manca.',
  },
  // Never "in scadenza" or "scaduta": of an Italian invoice that says that it has to be paid.
  invoice_not_due_yet: {
    title: 'La fattura è ancora nei tempi previsti',
    explanation:
      'L’esercente promette la fattura entro un certo numero di giorni lavorativi, che non sono ancora trascorsi.',
  },
  invoice_overdue: {
    title: 'L’invio della fattura è in ritardo',
    explanation:
      'I giorni lavorativi entro cui l’esercente promette la fattura sono trascorsi e la fattura non è stata inviata.',
  },
  charged_twice: {
    title: 'Addebitato più dell’importo dell’ordine',
    explanation:
      'Quanto incassato, tolti i rimborsi, supera l’importo dell’ordine. La differenza spetta al cliente.',
  },
} as const satisfies Readonly<Record<OrderCause, CauseText>>;
