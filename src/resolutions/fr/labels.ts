import type { Fallbacks, Labels, Phrases } from '../catalogue.ts';

/** Statuses agree with “commande” and “transaction”. */
export const labels: Labels = {
  orderStatuses: {
    quote: 'devis',
    draft: 'non finalisée',
    awaiting_payment: 'en attente de paiement',
    processing: 'payée, en cours de traitement',
    on_hold: 'suspendue',
    paid: 'payée',
    expired: 'expirée',
    cancelled: 'annulée',
    refunded: 'remboursée',
    partially_refunded: 'partiellement remboursée',
  },
  transactionTypes: {
    authorization: 'autorisation',
    sale: 'paiement direct',
    capture: 'encaissement',
    verification: 'vérification de la carte',
    refund: 'remboursement',
    void: 'annulation',
  },
  transactionStatuses: {
    started: 'commencée',
    requires_action: 'action du client requise',
    pending: 'en attente',
    authorized: 'autorisée',
    succeeded: 'réussie',
    failed: 'échouée',
    cancelled: 'annulée',
    expired: 'expirée',
  },
  methods: {
    card: 'carte',
    paypal: 'PayPal',
    bank_transfer: 'virement bancaire',
    cheque: 'chèque',
    invoice: 'facture',
    twint: 'TWINT',
    postfinance: 'PostFinance',
    other: 'autre moyen',
  },
  verdicts: {
    diagnosed: 'cause trouvée',
    needs_answer: 'une question reste ouverte',
    no_problem: 'aucun problème',
    undetermined: 'cause inconnue',
  },
  certainties: { certain: 'certain', likely: 'probable', possible: 'possible' },
  actors: {
    customer: 'le client',
    bank: 'la banque',
    merchant: 'le commerçant',
    psp: 'le prestataire de paiement',
    support: 'le support',
    nobody: 'personne',
  },
  retries: {
    yes_same_card: 'avec la même carte',
    after_auth: 'après validation auprès de la banque',
    later: 'plus tard',
    other_card: 'avec une autre carte',
    other_method: 'par un autre moyen',
    never: 'jamais avec cette carte',
    not_needed: 'sans nouvel essai',
  },
  headings: {
    order: 'COMMANDE',
    transactions: 'TRANSACTIONS',
    what: 'CONSTAT',
    why: 'POURQUOI',
    what_to_do: 'À FAIRE',
    otherwise: 'SINON',
    ask_the_customer: 'À DEMANDER AU CLIENT',
    answers_given: 'RÉPONSES',
    also_possible: 'AUTRES PISTES',
    message_to_the_customer: 'MESSAGE AU CLIENT',
  },
};

/** Ways to pay follow “vous pouvez” and “le client doit”; “la” is the order. */
export const phrases: Phrases = {
  and: 'et',
  or: 'ou',
  greetingWithName: 'Bonjour {name},',
  greeting: 'Bonjour,',
  opening: 'Nous revenons vers vous au sujet de votre {order}. {reason}',
  order: 'commande {number}',
  orderWithAmount: 'commande {number} ({amount})',
  takes: '{merchant} accepte {networks}.',
  methodNotTaken: 'Le moyen de paiement choisi n’est pas accepté pour la commande.',
  labelled: '{label}\u00a0: {text}',
  aside: '{first}\u00a0; {second}',
  nextTry: 'nouvel essai\u00a0: {how}',
  payRoutes: {
    customer_area: 'la retrouver dans l’espace client chez {merchant} et choisir « {payButton} »',
    payment_link:
      'cliquer sur le lien de paiement dans l’e-mail envoyé par {merchant} et suivre les étapes jusqu’au bout',
    checkout: 'la rouvrir sur la page de paiement chez {merchant} et suivre les étapes jusqu’au bout',
    unknown: 'la rouvrir sur la page de paiement chez {merchant} et suivre les étapes jusqu’au bout',
  },
};

/** No text puts “de”, “à” or “que” before {merchant}: the article and names like Aruba would not go with it. */
export const fallbacks: Fallbacks = {
  merchant: 'le commerçant',
  amount: 'montant inconnu',
  networks: 'les réseaux de cartes affichés sur la page de paiement',
  methods: 'l’un de ceux affichés sur la page de paiement',
  contact: 'support du commerçant',
  bank: 'la banque qui a émis la carte',
  where: 'le back-office de la boutique',
  payButton: 'Payer',
  returnButton: 'Retour à la boutique',
};
