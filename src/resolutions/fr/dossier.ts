import type { DossierTexts } from '../dossier-texts.ts';

export const dossierTexts: DossierTexts = {
  ask: {
    items: 'Ce qui a été commandé, pour des billets l’événement.',
    amount: 'Le montant et la devise.',
    attempt_time: 'Quand le client a essayé de payer\u00a0: jour, heure et fuseau horaire.',
    card: 'Le réseau de la carte et ses quatre derniers chiffres, jamais plus.',
    notes: 'Les notes de la banque, mot pour mot.',
    transactions:
      'L’onglet «\u00a0Transactions\u00a0» de la commande\u00a0: ce qu’il affiche, ou s’il est vide.',
    symptom: 'Ce que le client a vu, avec ses propres mots\u00a0; si possible une capture d’écran.',
    browser: 'L’appareil et le navigateur, avec leurs versions.',
    steps_tried: 'Ce qui a déjà été essayé\u00a0: autre carte, autre appareil, autre moyen de paiement.',
  },
  messages: {
    title: 'Dossier\u00a0: commande {number}, {merchant}',
    sendTo: 'À envoyer à\u00a0: {contact}',
    sendToUnknown: 'À envoyer au support du commerçant ou du prestataire de paiement (aucun contact connu)',
    internalNote:
      'Réservé au support\u00a0: ce qui est marqué «\u00a0interne\u00a0» n’est jamais communiqué au client.',
    internal: 'interne',
    order: 'Commande',
    transactions: 'Transactions',
    notLoaded: 'Les transactions ne sont pas chargées\u00a0: inconnues, ce qui ne veut pas dire aucune.',
    none: 'Il n’y en a aucune\u00a0: le client n’a pas pu commencer le paiement.',
    diagnosis: 'Diagnostic',
    tried: 'Ce qui a été essayé',
    attempts:
      '{count, plural, =0 {Aucune tentative de paiement connue.} one {Une tentative de paiement.} other {# tentatives de paiement.}}',
    missing: 'Manque encore\u00a0: à demander',
    questions: 'Questions ouvertes',
    versions: 'Versions',
    rule: 'Règle\u00a0: {rule}',
    reason: 'Motif\u00a0: {reason}',
    alsoPossible: 'Autres causes possibles\u00a0: {causes}',
    labelNumber: 'Numéro de commande',
    labelMerchant: 'Commerçant',
    labelStatus: 'Statut',
    labelPlaced: 'Passée le',
    labelZone: 'Fuseau horaire du commerçant',
    labelAmount: 'Montant',
    labelMethod: 'Moyen de paiement',
    labelItems: 'Articles',
    labelCustomer: 'Client',
    labelReferences: 'Références',
    labelEvents: 'Événements',
  },
};
