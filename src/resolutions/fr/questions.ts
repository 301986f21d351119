import { networkNames } from '../network-names.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Questions } from '../questions.ts';

/** Beside the answers to a question that is asked at once. */
export const askingTexts: Catalogue['asking'] = {
  which_order: 'Plusieurs commandes correspondent. Laquelle\u00a0?',
  dont_know: 'Non connu : demander autre chose',
  no_more: 'Plus de questions : montrer ce qui est connu',
};

const yesNo = { yes: 'Oui', no: 'Non' } as const;

/** What the agent asks the customer, or looks up in the shop, in French. */
export const questionTexts: Questions = {
  symptom: {
    text: 'Que s’est-il passé, avec les mots du client ?',
    choices: {
      blank_page: 'Une page ou une fenêtre blanche s’affiche',
      payment_refused: 'Le paiement est refusé',
      auth_stuck: 'La banque a demandé une validation, mais rien n’avance',
      no_code_received: 'Aucun code ni aucune demande n’arrive de la banque',
      no_pay_button: 'Il n’y a pas de bouton pour payer',
      no_payment_link: 'Aucun lien de paiement n’est arrivé',
      no_confirmation: 'Le client a payé, mais aucune confirmation n’est arrivée',
      no_invoice: 'Le client a payé, mais aucune facture n’est arrivée',
      renewal_question: 'Une question sur le renouvellement automatique',
      charged_twice: 'Le montant a été débité deux fois',
      other: 'Autre chose',
    },
  },
  'card.network': {
    text: 'Quel logo figure sur la carte ?',
    choices: { ...networkNames, other: 'Un autre' },
  },
  'card.threeDSEnabled': {
    text: 'Le client a-t-il déjà validé des paiements en ligne avec cette carte (3-D Secure) ?',
    choices: yesNo,
  },
  'bank.notified': {
    text: 'La banque a-t-elle envoyé un code ou une demande de validation du paiement ?',
    choices: yesNo,
  },
  'bank.debited': {
    text: 'Le montant apparaît-il sur le compte ou le relevé bancaire ?',
    choices: yesNo,
  },
  'payer.returned': {
    text: 'Le client est-il revenu à la boutique après la page de la banque ?',
    choices: yesNo,
  },
  'mailbox.checked': {
    text: 'Le client a-t-il regardé dans la boîte e-mail de l’adresse de facturation, y compris le courrier indésirable (spam) ?',
    choices: yesNo,
  },
  'other_card.tried': {
    text: 'Une autre carte a-t-elle été essayée ?',
    choices: yesNo,
  },
  'transactions.count': {
    text: 'Combien de transactions affiche l’onglet de la commande dans la boutique ?',
    choices: { '0': 'Aucune, l’onglet est vide', '1': 'Une ou plusieurs' },
  },
};
