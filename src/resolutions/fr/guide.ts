import type { GuideTexts } from '../guide-texts.ts';

export const guideTexts: GuideTexts = {
  topics: {
    authorisation: 'Comment la banque demande une confirmation',
    messages: 'Quels messages arrivent, et quand',
    renewal: 'Renouvellement automatique',
    invoice: 'Facture',
    contact: 'Qui contacter',
    statuses: 'Libellés des statuts de commande',
    notes: 'Bon à savoir',
  },
  messageNames: {
    quote_sent: 'Devis',
    quote_approved: 'Approbation du devis',
    payment_link_sent: 'Lien de paiement',
    cart_opened: 'Panier ouvert',
    checkout_started: 'Commande commencée',
    billing_details_entered: 'Coordonnées de facturation saisies',
    redirected_to_bank: 'Redirection vers la banque',
    returned_from_bank: 'Retour de la banque',
    payment_confirmation_sent: 'Confirmation du paiement',
    renewal_confirmation_sent: 'Message d’activation du renouvellement automatique',
    invoice_sent: 'Facture',
    payment_reminder: 'Rappel',
    second_payment_reminder: 'Second rappel',
    order_cancelled: 'Annulation d’une commande impayée',
  },
  messages: {
    title: 'Payer chez {merchant}',
    titleOfOrder: 'Payer la commande {number} chez {merchant}',
    topics: 'Sujets',
    journey:
      'Payer\u00a0: {name}{instrument, select, saved {{method, select, card {, carte enregistrée} other {, compte enregistré}}} new {{method, select, card {, nouvelle carte} other {, nouveau compte}}} other {}}{signIn, select, without {, sans connexion} other {}}',
    noSteps: 'Les étapes de ce moyen de paiement ne sont pas décrites.',
    sees: 'Ce qui s’affiche\u00a0: {text}',
    onPage: 'Page\u00a0: {page}',
    renewalOn: 'Payer ainsi active le renouvellement automatique, si le produit le propose.',
    renewalOff: 'Payer ainsi ne change rien au renouvellement automatique.',

    threeDSAlways:
      'Tout paiement par carte est confirmé auprès de la banque qui a émis la carte (3-D Secure).',
    threeDSUsed: 'La banque qui a émis la carte peut demander une confirmation du paiement.',
    code: 'Code par SMS\u00a0: il arrive au numéro de téléphone connu de la banque et se saisit sur la page de paiement.',
    app: 'Application de la banque\u00a0: l’ouvrir, approuver le paiement, puis revenir à la page de paiement.',
    token: 'Boîtier ou lecteur de carte\u00a0: il affiche un code à saisir sur la page de paiement.',
    bankDecides:
      'C’est la banque qui choisit la méthode. Si rien n’arrive, elle peut vérifier le numéro de téléphone, l’application et la carte.',
    minutes: 'La confirmation doit être donnée en {minutes, plural, one {# minute} other {# minutes}}.',
    payPalMayAsk: 'PayPal peut demander de son côté un code, son application ou une autre preuve.',

    atOnce:
      '{from, select, quote_approval {dès réception du devis approuvé} order {juste après la commande} other {juste après le paiement}}',
    inDays:
      '{days, plural, one {# jour} other {# jours}} {from, select, quote_approval {après réception du devis approuvé} order {après la commande} other {après le paiement}}',
    inWorkingDays:
      'sous {days, plural, one {# jour ouvré} other {# jours ouvrés}} {from, select, quote_approval {après réception du devis approuvé} order {après la commande} other {après le paiement}}',
    paidBy: 'moyen de paiement\u00a0: {methods}',
    instrument:
      '{instrument, select, saved {avec une carte ou un compte enregistré} other {avec une nouvelle carte ou un nouveau compte}}',
    onlyFor: 'pour {products}',
    mailbox:
      '{mailbox, select, billing_reference {à l’adresse des coordonnées de facturation} other {à l’adresse indiquée dans la commande}}',
    unsure:
      'Attendu ou inconnu pour {products}\u00a0: les sources se contredisent. S’il n’arrive pas, ce n’est pas une anomalie.',

    onByDefault: 'Activé par le paiement\u00a0; moyens concernés\u00a0: {methods}.',
    canBeSwitchedOff: 'Il peut être désactivé à tout moment dans l’espace client.',
    cannotBeSwitchedOff: 'Il ne peut pas être désactivé.',
    availableFor: 'Disponible pour {products}.',
    notAvailableFor:
      'Non disponible pour {products}\u00a0: il faut à chaque fois commander et payer de nouveau.',
    triedBefore:
      'Le prélèvement est tenté {days, plural, one {# jour} other {# jours}} avant l’expiration du produit.',
    staysOff: 'Reste inchangé avec ce moyen\u00a0: {journey}.',

    invoice:
      'Elle arrive sous {days, plural, one {# jour ouvré} other {# jours ouvrés}}\u00a0; week-ends et jours fériés nationaux ne comptent pas (pays\u00a0: {country}).',
    invoiceDate:
      '{datedOn, select, payment_day {Elle porte la date du paiement.} other {Elle porte la date de la commande.}}',

    status: '{status}\u00a0: {words}',
    deadline: 'Une commande impayée est conservée {days, plural, one {# jour} other {# jours}}.',
    reminders: 'Des rappels sont envoyés aux jours {days}.',
    adjustable: 'Le vendeur a pu fixer d’autres délais.',
    registration:
      '{days, plural, =0 {Paiement par {method}\u00a0: visible aussitôt dans la commande.} one {Paiement par {method}\u00a0: visible dans la commande sous # jour.} other {Paiement par {method}\u00a0: visible dans la commande sous # jours.}}',

    remaining: '{count, plural, one {Il reste une étape\u00a0:} other {Il reste # étapes\u00a0:}}',
    positionUnknown: 'On ne sait pas où en est le client\u00a0: voici donc toutes les étapes.',
    nothingRemains: 'La commande est payée\u00a0: il ne reste aucune étape.',
    wait: 'Le paiement doit attendre\u00a0: un paiement peut encore aboutir, ou quelqu’un d’autre doit d’abord intervenir.',
    closed: 'La commande est close et ne peut plus être payée.',
    unclear: 'On n’en sait pas encore assez sur ce qui s’est passé. À vérifier d’abord\u00a0: {command}',
    noJourney: 'Aucun moyen de payer cette commande n’est décrit.',
  },
};
