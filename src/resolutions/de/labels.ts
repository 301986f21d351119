import type { Fallbacks, Labels, Phrases } from '../catalogue.ts';

export const labels: Labels = {
  orderStatuses: {
    quote: 'Angebot',
    draft: 'nicht abgeschlossen',
    awaiting_payment: 'wartet auf Zahlung',
    processing: 'bezahlt, in Bearbeitung',
    on_hold: 'zurückgestellt',
    paid: 'bezahlt',
    expired: 'abgelaufen',
    cancelled: 'storniert',
    refunded: 'erstattet',
    partially_refunded: 'teilweise erstattet',
  },
  transactionTypes: {
    authorization: 'Autorisierung',
    sale: 'Sofortabbuchung',
    capture: 'Abbuchung',
    verification: 'Kartenprüfung',
    refund: 'Erstattung',
    void: 'Storno',
  },
  transactionStatuses: {
    started: 'begonnen',
    requires_action: 'Kunde muss handeln',
    pending: 'ausstehend',
    authorized: 'autorisiert',
    succeeded: 'erfolgreich',
    failed: 'fehlgeschlagen',
    cancelled: 'abgebrochen',
    expired: 'abgelaufen',
  },
  methods: {
    card: 'Karte',
    paypal: 'PayPal',
    bank_transfer: 'Banküberweisung',
    cheque: 'Scheck',
    invoice: 'Rechnung',
    twint: 'TWINT',
    postfinance: 'PostFinance',
    other: 'andere Zahlungsart',
  },
  verdicts: {
    diagnosed: 'Ursache gefunden',
    needs_answer: 'eine Frage ist offen',
    no_problem: 'kein Problem',
    undetermined: 'Ursache unbekannt',
  },
  certainties: { certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich' },
  actors: {
    customer: 'der Kunde',
    bank: 'die Bank',
    merchant: 'der Händler',
    psp: 'der Zahlungsdienstleister',
    support: 'der Support',
    nobody: 'niemand',
  },
  retries: {
    yes_same_card: 'mit derselben Karte',
    after_auth: 'nach der Bestätigung bei der Bank',
    later: 'später',
    other_card: 'mit einer anderen Karte',
    other_method: 'mit einer anderen Zahlungsart',
    never: 'mit dieser Karte nie wieder',
    not_needed: 'nicht nötig',
  },
  headings: {
    order: 'BESTELLUNG',
    transactions: 'TRANSAKTIONEN',
    what: 'BEFUND',
    why: 'WARUM',
    what_to_do: 'WAS TUN',
    otherwise: 'SONST',
    ask_the_customer: 'DEN KUNDEN FRAGEN',
    answers_given: 'BEANTWORTET',
    also_possible: 'AUCH MÖGLICH',
    message_to_the_customer: 'NACHRICHT AN DEN KUNDEN',
  },
};

export const phrases: Phrases = {
  and: 'und',
  or: 'oder',
  greetingWithName: 'Guten Tag {name},',
  greeting: 'Guten Tag,',
  // Small letter: in German the sentence of the greeting goes on behind its comma.
  opening: 'wir schreiben Ihnen zu Ihrer {order}. {reason}',
  order: 'Bestellung {number}',
  orderWithAmount: 'Bestellung {number} ({amount})',
  // Infinitives, to stand behind "muss der Kunde" and "müssen Sie nur".
  takes: '{merchant} akzeptiert {networks}.',
  methodNotTaken: 'Die gewählte Zahlungsart wird für die Bestellung nicht akzeptiert.',
  labelled: '{label}: {text}',
  aside: '{first}; {second}',
  nextTry: 'nächster Versuch: {how}',
  payRoutes: {
    customer_area:
      'den Kundenbereich von {merchant} öffnen, sich anmelden und bei der Bestellung „{payButton}“ wählen',
    payment_link:
      'den Zahlungslink aus der E-Mail von {merchant} öffnen und den Schritten bis zum Ende folgen',
    checkout:
      'die Bestellung auf der Zahlungsseite von {merchant} öffnen und den Schritten bis zum Ende folgen',
    unknown:
      'die Zahlungsseite öffnen, die {merchant} für die Bestellung anbietet, und den Schritten bis zum Ende folgen',
  },
};

/** `merchant` is put into the nominative only, `networks` and `bank` also into the accusative, the rest into brackets or behind a colon. */
export const fallbacks: Fallbacks = {
  merchant: 'der Shop',
  amount: 'unbekannt',
  networks: 'die auf der Zahlungsseite angezeigten Kartenmarken',
  methods: 'siehe Zahlungsseite',
  contact: 'Support des Händlers',
  bank: 'die kartenausgebende Bank',
  where: 'in der Shop-Verwaltung',
  payButton: 'Bezahlen',
  returnButton: 'Zurück zum Shop',
};
