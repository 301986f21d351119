import type { OrderCause } from '../../diagnostics/vocabulary.ts';
import type { CauseText } from '../catalogue.ts';

/** Causes that are about the order, not about one answer of a bank, in French. */
export const orderCauseTexts = {
  payment_not_started: {
    title: 'Le paiement n’a jamais commencé',
    explanation:
      'La commande n’a aucune transaction : le client n’a pas pu commencer à payer. Vérifier d’abord que le réseau de sa carte est accepté.',
  },
  already_paid: {
    title: 'La commande est payée',
    explanation: 'L’argent est arrivé et la commande l’indique. Il ne reste rien à payer.',
  },
  payment_in_progress: {
    title: 'Un paiement est en cours',
    explanation:
      'Un montant est réservé ou un paiement est en traitement : il peut encore aboutir. D’ici là, un second paiement pourrait débiter le client deux fois.',
  },
  paid_but_not_registered: {
    title: 'Payée, mais la commande ne l’indique pas',
    explanation:
      'Le paiement a réussi, et pourtant la commande en attend encore un. La notification du prestataire à la boutique s’est sans doute perdue.',
  },
  paid_after_cancellation: {
    title: 'De l’argent a été pris pour une commande close',
    explanation:
      'Un paiement a réussi alors que la commande était annulée ou expirée. Soit la commande est rétablie, soit l’argent est rendu.',
  },
  paid_in_another_order: {
    title: 'Sans doute payée avec une commande ultérieure',
    explanation:
      'Peu après, le même client a payé une autre commande pour le même achat et le même montant. C’est un indice fort, pas une preuve.',
  },
  return_to_shop_missing: {
    title: 'Le client n’est pas revenu à la boutique',
    explanation:
      'La banque a approuvé le paiement, mais le dernier clic de retour à la boutique manque : celle-ci n’en sait peut-être encore rien.',
  },
  awaiting_customer_payment: {
    title: 'La commande est en attente de paiement',
    explanation:
      'Elle est impayée et aucune anomalie n’a été trouvée. Le client peut payer cette commande, une nouvelle est inutile.',
  },
  other_method_pending: {
    title: 'Virement, chèque ou facture : paiement pas encore reçu',
    explanation:
      'Le client a choisi un moyen de paiement qui demande un certain temps, et l’argent n’est pas arrivé.',
  },
  order_expired: {
    title: 'La commande a expiré',
    explanation:
      'Le délai de paiement est passé : elle ne peut plus être payée, quel qu’ait été le problème auparavant.',
  },
  order_cancelled: {
    title: 'La commande a été annulée',
    explanation: 'Le client, la boutique ou un délai dépassé y a mis fin : elle ne peut plus être payée.',
  },
  order_refunded: {
    title: 'La commande a été remboursée',
    explanation:
      'L’argent a été rendu, en tout ou en partie. Il faut parfois plusieurs jours pour que la banque l’affiche sur le relevé.',
  },
  payment_link_not_sent: {
    title: 'Aucun lien de paiement n’a été envoyé',
    explanation:
      'Le lien part une fois le devis approuvé : il manque donc soit l’accord du client, soit l’envoi du lien.',
  },
  checkout_not_completed: {
    title: 'Le client s’est arrêté avant de payer',
    explanation:
      'La commande est allée jusqu’au panier, à la validation ou aux coordonnées de facturation, et pas plus loin.',
  },
  confirmation_missing: {
    title: 'Payée, mais la confirmation n’a pas été envoyée',
    explanation: 'Le paiement a réussi, mais le message qui devait suivre ne figure pas dans l’historique.',
  },
  confirmation_expected: {
    title: 'La confirmation est envoyée ou encore attendue',
    explanation:
      'La commande est payée et sa confirmation est partie, ou n’a pas encore de retard. Elle va à l’adresse des coordonnées de facturation.',
  },
  renewal_on_by_default: {
    title: 'Le paiement a activé le renouvellement automatique',
    explanation:
      'Avec ce moyen de paiement, le commerçant active le renouvellement automatique pour la période suivante. Le client peut le désactiver.',
  },
  renewal_not_available: {
    title: 'Ce produit ne se renouvelle pas automatiquement',
    explanation:
      'Le commerçant ne propose pas de renouvellement automatique pour ce produit : chaque période se commande et se paie à la main.',
  },
  renewal_message_missing: {
    title: 'La confirmation de renouvellement n’est pas partie',
    explanation:
      'Pour ce produit, le renouvellement automatique est confirmé par un message à part, et celui-ci ne figure pas dans l’historique.',
  },
  invoice_not_due_yet: {
    title: 'La facture n’est pas encore attendue',
    explanation:
      'Le commerçant promet la facture sous un certain nombre de jours ouvrés, et ce délai n’est pas écoulé.',
  },
  invoice_overdue: {
    title: 'La facture est en retard',
    explanation:
      'Les jours ouvrés dans lesquels le commerçant promet la facture sont passés et elle n’a pas été envoyée.',
  },
  charged_twice: {
    title: 'Le montant débité dépasse celui de la commande',
    explanation:
      'Le total encaissé, moins les remboursements, dépasse le montant de la commande. La différence revient au client.',
  },
} as const satisfies Readonly<Record<OrderCause, CauseText>>;
