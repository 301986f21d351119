import type { CauseText } from '../catalogue.ts';

/** Causes on the way through the payment page, or in the customer's wallet, in French. */
export const payerCauses = {
  customer_cancelled: {
    title: 'Paiement interrompu sur la page de paiement',
    explanation:
      'Le client a annulé ou quitté la page de paiement avant la fin. Cette tentative n’a donné lieu à aucun débit.',
  },
  session_expired: {
    title: 'La page de paiement a expiré',
    explanation:
      'La page ou le lien de paiement est resté ouvert trop longtemps. Une nouvelle page fonctionnera.',
  },
  payment_pending: {
    title: 'Le paiement n’a pas encore de résultat définitif',
    explanation:
      'Il est en cours de traitement ou de contrôle, ou ce moyen de paiement ne répond que plus tard. Il peut encore aboutir.',
  },
  payer_action_required: {
    title: 'Le client doit encore approuver le paiement',
    explanation:
      'Le paiement attend une action du client, par exemple son accord chez PayPal ou auprès de sa banque.',
  },
  paypal_payer_account_restricted: {
    title: 'Le compte PayPal du client ne peut pas payer',
    explanation:
      'PayPal a limité, suspendu ou fermé le compte, ou il n’est pas utilisable pour ce paiement. PayPal peut dire pourquoi à son titulaire.',
  },
  paypal_funding_declined: {
    title: 'PayPal n’a pas pu débiter la source choisie',
    explanation:
      'La carte ou le compte bancaire rattaché au compte PayPal a été refusé. Une autre source du même compte peut convenir.',
  },
  paypal_agreement_cancelled: {
    title: 'L’accord PayPal est annulé ou manquant',
    explanation:
      'Les paiements automatiques par PayPal reposent sur un accord que le client donne une fois pour toutes. Il n’existe plus et doit être redonné.',
  },
  wallet_token_invalid: {
    title: 'Données du portefeuille inutilisables',
    explanation:
      'Les données transmises par Apple Pay, Google Pay ou un autre portefeuille ont expiré ou sont illisibles pour la boutique.',
  },
  bnpl_declined: {
    title: 'Le paiement différé ou en plusieurs fois est refusé',
    explanation:
      'Le prestataire du paiement en plusieurs fois ou sur facture n’a pas accepté cette commande. Il n’est pas tenu de dire pourquoi.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
