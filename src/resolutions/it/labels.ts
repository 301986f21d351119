import type { Fallbacks, Labels, Phrases } from '../catalogue.ts';

export const labels: Labels = {
  orderStatuses: {
    quote: 'preventivo',
    draft: 'non completato',
    awaiting_payment: 'in attesa di pagamento',
    processing: 'pagato, in lavorazione',
    on_hold: 'sospeso',
    paid: 'pagato',
    expired: 'scaduto',
    cancelled: 'annullato',
    refunded: 'rimborsato',
    partially_refunded: 'rimborsato in parte',
  },
  transactionTypes: {
    authorization: 'autorizzazione',
    sale: 'addebito immediato',
    capture: 'incasso',
    verification: 'verifica carta',
    refund: 'rimborso',
    void: 'storno',
  },
  transactionStatuses: {
    started: 'avviata',
    requires_action: 'attende il cliente',
    pending: 'in sospeso',
    authorized: 'autorizzata',
    succeeded: 'riuscita',
    failed: 'non riuscita',
    cancelled: 'annullata',
    expired: 'scaduta',
  },
  methods: {
    card: 'carta',
    paypal: 'PayPal',
    bank_transfer: 'bonifico bancario',
    cheque: 'assegno',
    invoice: 'fattura',
    twint: 'TWINT',
    postfinance: 'PostFinance',
    other: 'altro metodo',
  },
  verdicts: {
    diagnosed: 'causa individuata',
    needs_answer: 'manca una risposta',
    no_problem: 'nessun problema',
    undetermined: 'causa sconosciuta',
  },
  certainties: { certain: 'certo', likely: 'probabile', possible: 'possibile' },
  actors: {
    customer: 'il cliente',
    bank: 'la banca',
    merchant: 'l’esercente',
    psp: 'il gestore dei pagamenti',
    support: 'l’assistenza',
    nobody: 'nessuno',
  },
  retries: {
    yes_same_card: 'con la stessa carta',
    after_auth: 'dopo la conferma presso la banca',
    later: 'più tardi',
    other_card: 'con un’altra carta',
    other_method: 'con un altro metodo',
    never: 'mai più con questa carta',
    not_needed: 'non serve',
  },
  headings: {
    order: 'ORDINE',
    transactions: 'TRANSAZIONI',
    what: 'ESITO',
    why: 'PERCHÉ',
    what_to_do: 'COSA FARE',
    otherwise: 'ALTRIMENTI',
    ask_the_customer: 'CHIEDERE AL CLIENTE',
    answers_given: 'RISPOSTE RICEVUTE',
    also_possible: 'ALTRE POSSIBILITÀ',
    message_to_the_customer: 'MESSAGGIO AL CLIENTE',
  },
};

export const phrases: Phrases = {
  and: 'e',
  or: 'o',
  greetingWithName: 'Gentile {name},',
  greeting: 'Gentile cliente,',
  opening: 'Le scriviamo in merito al Suo {order}. {reason}',
  order: 'ordine {number}',
  orderWithAmount: 'ordine {number} ({amount})',
  // Infinitives, to stand behind "il cliente deve" and "Le basta".
  takes: '{merchant} accetta {networks}.',
  methodNotTaken: 'Il metodo di pagamento scelto non è accettato per l’ordine.',
  labelled: '{label}: {text}',
  aside: '{first}; {second}',
  nextTry: 'prossimo tentativo: {how}',
  payRoutes: {
    customer_area: 'accedere all’area clienti di {merchant}, trovare l’ordine e scegliere «{payButton}»',
    payment_link:
      'aprire il link di pagamento ricevuto per e-mail da {merchant} e seguire i passaggi fino alla fine',
    checkout: 'aprire l’ordine nella pagina di pagamento di {merchant} e seguire i passaggi fino alla fine',
    unknown:
      'aprire la pagina di pagamento che {merchant} mette a disposizione per l’ordine e seguire i passaggi fino alla fine',
  },
};

/** `merchant`, `networks` and `bank` bring their article, so no preposition that would melt with it stands before them. */
export const fallbacks: Fallbacks = {
  merchant: 'il negozio',
  amount: 'non noto',
  networks: 'i circuiti indicati nella pagina di pagamento',
  methods: 'tra quelli proposti nella pagina di pagamento',
  contact: 'assistenza dell’esercente',
  bank: 'la banca che ha emesso la carta',
  where: 'nel gestionale del negozio',
  payButton: 'Paga',
  returnButton: 'Torna al negozio',
};
