import type { Action } from '../../diagnostics/vocabulary.ts';
import type { ActionText } from '../catalogue.ts';

/** What the agent does, in the infinitive; names are put where they need neither article nor elision. */
export const actionTexts = {
  try_other_card: {
    label: 'Payer avec une autre carte',
    steps: [
      'Demander de quel réseau est la carte : {merchant} accepte {networks}.',
      'Proposer au client de payer la commande {number} avec une autre carte d’un réseau accepté.',
      'Vérifier dans {where} que le nouveau paiement est passé.',
    ],
  },
  try_other_method: {
    label: 'Payer par un autre moyen',
    steps: [
      'Vérifier ce que cette commande propose comme autre moyen de paiement : {methods}.',
      'Citer ces moyens au client et le laisser choisir.',
      'Vérifier dans {where} que le nouveau paiement est arrivé.',
    ],
  },
  contact_bank: {
    label: 'Interroger la banque',
    steps: [
      'Demander au client d’appeler {bank} : le numéro est au dos de la carte.',
      'Indiquer l’heure et le montant ({amount}) de la tentative, pour que la banque la retrouve.',
      'La banque voit ce qui a arrêté le paiement et peut y remédier, par exemple en activant 3-D Secure ou les paiements en ligne, ou en relevant un plafond.',
      'Ne plus utiliser la carte avant la réponse de la banque.',
    ],
  },
  retry_same_card: {
    label: 'Réessayer avec la même carte',
    steps: [
      'Demander au client de relancer le paiement de la commande {number} avec la même carte.',
      'Lui demander de garder la page ouverte jusqu’à la confirmation de la boutique.',
      'En cas de nouvel échec, lire la nouvelle note dans {where} avant de tenter autre chose.',
    ],
  },
  retry_later: {
    label: 'Réessayer plus tard',
    steps: [
      'Vérifier dans {where} qu’aucun paiement de la commande {number} n’est encore en cours.',
      'Demander au client d’attendre quelques heures, ou une journée entière après de nombreux essais, puis de réessayer une fois.',
      'En cas de nouvel échec, lire la nouvelle note avant de tenter autre chose.',
    ],
  },
  complete_authentication: {
    label: 'Terminer la validation auprès de la banque',
    steps: [
      'Demander au client de garder à portée de main le téléphone qui a l’application de la banque ou qui reçoit ses codes.',
      'Lui faire terminer le paiement et le valider quand {bank} le lui demande.',
      'Si aucune demande ni aucun code n’arrive, la banque doit vérifier de son côté le numéro de téléphone et l’application.',
    ],
  },
  correct_card_details: {
    label: 'Ressaisir les données de la carte',
    steps: [
      'Demander au client de comparer numéro, date d’expiration et code de sécurité avec sa carte ; ne jamais se les faire dicter.',
      'Vérifier que l’adresse de facturation de la commande {number} est celle que la banque connaît.',
      'Faire ressaisir les données par le client, une ou deux fois au plus.',
    ],
  },
  update_saved_card: {
    label: 'Remplacer la carte enregistrée',
    steps: [
      'Demander au client d’ajouter une carte valable à son compte chez {merchant}, ou de choisir une nouvelle carte au moment de payer.',
      'Lui faire payer la commande {number} avec cette carte : enregistrer une carte ne suffit pas à payer une commande ouverte.',
      'L’ancienne carte peut ensuite être supprimée.',
    ],
  },
  pay_from_customer_area: {
    label: 'Payer la commande en attente',
    steps: [
      'Dire au client que la commande {number} est toujours ouverte : il est inutile d’en passer une autre.',
      'Pour payer cette commande, le client doit {payRoute}.',
      'Vérifier dans {where} que le paiement est arrivé.',
    ],
  },
  return_to_shop: {
    label: 'Revenir à la boutique pour terminer',
    steps: [
      'Demander si la page de la banque est encore ouverte ; si oui, le client y clique sur « {returnButton} ».',
      'Revoir la commande {number} dans {where} quelques minutes plus tard.',
      'Si elle est toujours en attente, faire vérifier le paiement par le prestataire ; ne pas prendre de second paiement avant cela.',
    ],
  },
  approve_in_wallet: {
    label: 'Approuver le paiement dans le portefeuille',
    steps: [
      'Demander au client de se connecter à PayPal, ou au portefeuille choisi, et d’y chercher le paiement en attente.',
      'Lui faire approuver ce paiement et continuer jusqu’à ce que la boutique affiche sa confirmation.',
      'Si rien n’y est en attente, lui faire rouvrir le paiement de la commande {number}.',
    ],
  },
  wait: {
    label: 'Attendre le résultat',
    steps: [
      'Dire au client que la commande {number} est en cours de traitement et qu’il n’a rien à faire pour l’instant.',
      'Ne pas prendre de second paiement entre-temps.',
      'La revoir plus tard dans {where} ; un nouveau diagnostic dira quand transmettre le dossier.',
    ],
  },
  send_payment_link: {
    label: 'Envoyer le lien de paiement',
    steps: [
      'Vérifier que le devis de la commande {number} est approuvé et que l’adresse e-mail est correcte.',
      'Envoyer le lien de paiement.',
      'S’il n’arrive pas, demander au client de regarder dans le courrier indésirable (spam).',
    ],
  },
  approve_quote: {
    label: 'Faire approuver le devis',
    steps: [
      'Demander au client d’approuver le devis de la commande {number} et de le renvoyer.',
      'Une fois l’accord reçu, envoyer le lien de paiement.',
    ],
  },
  place_new_order: {
    label: 'Passer une nouvelle commande',
    steps: [
      'S’assurer dans {where} que rien n’a été débité pour la commande {number}.',
      'Si le client est toujours intéressé, il faut passer et payer une nouvelle commande.',
    ],
  },
  resend_message: {
    label: 'Renvoyer le message',
    steps: [
      'Comparer l’adresse e-mail de la commande {number} avec celle que le client consulte.',
      'Faire renvoyer le message manquant, au besoin à l’adresse corrigée.',
      'Si l’envoi est impossible depuis {where}, demander de l’aide ; contact : {contact}.',
    ],
  },
  check_mailbox: {
    label: 'Regarder dans la boîte e-mail',
    steps: [
      'Indiquer au client à quelle adresse le message est parti : celle des coordonnées de facturation.',
      'Lui demander de regarder aussi dans le courrier indésirable (spam) de cette boîte.',
      'Si le message n’y est pas, le faire renvoyer.',
    ],
  },
  change_renewal_setting: {
    label: 'Modifier le renouvellement automatique',
    steps: [
      'Demander si le client veut ou non le renouvellement automatique, et vérifier que le produit le propose.',
      'Lui montrer où l’activer et le désactiver : dans son compte chez {merchant}.',
      'Si le renouvellement a eu lieu contre son gré, demander ce qui est possible ; contact : {contact}.',
    ],
  },
  merchant_fixes_setup: {
    label: 'Faire corriger la configuration par le commerçant',
    steps: [
      'Copier le code et la note de la transaction depuis {where}.',
      'Les transmettre aux responsables de la configuration des paiements chez {merchant}, ou au prestataire de paiement.',
      'Dire au client que l’erreur ne vient pas de lui, et le recontacter une fois le problème résolu.',
    ],
  },
  review_refund: {
    label: 'Vérifier et rembourser',
    steps: [
      'Additionner dans {where} ce qui a été débité et remboursé pour la commande {number} (montant de la commande : {amount}).',
      'Demander au client ce qu’indique son relevé bancaire : un montant seulement réservé peut disparaître de lui-même.',
      'Faire rembourser tout montant débité en trop par une personne habilitée chez {merchant}.',
    ],
  },
  escalate: {
    label: 'Transmettre le dossier au niveau supérieur',
    steps: [
      'Réunir d’abord : commande {number}, montant ({amount}), heure et fuseau horaire, réseau et quatre derniers chiffres de la carte, et les notes dans {where}.',
      'Ajouter ce que le client a vu, sur quel appareil et quel navigateur, et ce qui a déjà été tenté.',
      'Transmettre le tout en un seul message ; contact : {contact}.',
      'Dire au client quand il aura une réponse ; d’ici là, la commande reste telle quelle.',
    ],
  },
  none: {
    label: 'Rien à faire',
    steps: [
      'Dire au client où en est la commande {number}.',
      'S’il voit autre chose, lui demander une capture d’écran et vérifier de nouveau.',
    ],
  },
} as const satisfies Readonly<Record<Action, ActionText>>;
