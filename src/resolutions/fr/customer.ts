import type { Action } from '../../diagnostics/vocabulary.ts';
import type { CustomerText, Offer } from '../catalogue.ts';

const notCompleted = 'Le paiement n’a pas pu aboutir.';

/** What the customer reads, in French. “Elle” is the order that the opening has named. */
export const customerTexts = {
  try_other_card: {
    state: notCompleted,
    request: 'Merci d’utiliser une autre carte pour ce paiement.',
  },
  try_other_method: {
    state: notCompleted,
    request: 'Merci de choisir un autre moyen de paiement, s’il est proposé pour votre commande : {methods}.',
  },
  contact_bank: {
    state: notCompleted,
    request:
      'Merci d’appeler votre banque, au numéro indiqué au dos de votre carte, et de l’interroger sur ce paiement. Elle peut voir ce qui l’a arrêté et vous aider à trouver une solution.',
  },
  retry_same_card: {
    state: notCompleted,
    request:
      'Merci de relancer le paiement avec la même carte et de garder la page ouverte jusqu’à la confirmation de la boutique.',
  },
  retry_later: {
    state: notCompleted,
    request:
      'Merci de patienter quelques heures, puis de réessayer une fois. Si cela ne fonctionne toujours pas, dites-le-nous et nous regarderons de plus près.',
  },
  complete_authentication: {
    state: 'Le paiement n’a pas encore été validé auprès de votre banque.',
    request:
      'Merci de terminer le paiement : lorsque votre banque vous demande de le valider, faites-le dans son application ou avec le code qu’elle vous envoie, et gardez la page ouverte jusqu’à la confirmation de la boutique.',
  },
  correct_card_details: {
    state: notCompleted,
    request:
      'Merci de saisir à nouveau les données de votre carte, exactement comme elles y figurent, et de vérifier que l’adresse de facturation est bien celle que connaît votre banque.',
  },
  update_saved_card: {
    state: notCompleted,
    request:
      'Au moment de payer cette commande, choisissez une nouvelle carte, ou remplacez d’abord la carte enregistrée dans votre compte.',
  },
  pay_from_customer_area: {
    state: 'Elle est toujours en attente de paiement.',
    request:
      'Pour régler votre commande, vous pouvez {payRoute}. Vous n’avez pas besoin d’en passer une nouvelle.',
  },
  return_to_shop: {
    state: 'La boutique n’a pas encore été informée du paiement.',
    request:
      'Si la page de votre banque est encore ouverte, cliquez sur « {returnButton} » pour terminer. Si vous l’avez fermée, dites-le-nous simplement et laissez la commande telle quelle : nous vérifierons ce qui s’est passé.',
  },
  approve_in_wallet: {
    state: 'Le paiement n’est pas encore approuvé.',
    request:
      'Merci de vous connecter à PayPal, ou au portefeuille que vous avez choisi, d’y approuver le paiement et de continuer jusqu’à ce que la boutique affiche sa confirmation.',
  },
  wait: {
    state: 'Nous attendons le résultat définitif.',
    request:
      'Merci de tout laisser en l’état pour le moment. Nous reviendrons vers vous s’il manque quoi que ce soit.',
  },
  send_payment_link: {
    state: 'Elle est en attente de paiement.',
    request:
      'Nous allons vous envoyer par e-mail un lien qui vous permettra de la régler en quelques étapes.',
  },
  approve_quote: {
    state: 'Le devis correspondant attend votre accord.',
    request:
      'Merci de relire le devis et de nous envoyer votre accord. Dès que nous l’aurons, vous recevrez le lien de paiement.',
  },
  place_new_order: {
    state: 'Elle ne peut plus être payée.',
    request:
      'Si vous le souhaitez toujours, vous pouvez passer une nouvelle commande. Nous restons à votre disposition pour toute question.',
  },
  resend_message: {
    state: 'L’un de nos messages ne semble pas vous être parvenu.',
    request:
      'Nous nous occupons de l’envoi. Pensez à regarder dans la boîte e-mail indiquée dans vos coordonnées de facturation, ainsi que dans son courrier indésirable (spam).',
  },
  check_mailbox: {
    state: 'Notre message à son sujet est envoyé à l’adresse de vos coordonnées de facturation.',
    request:
      'Merci de regarder dans la boîte e-mail indiquée dans vos coordonnées de facturation, ainsi que dans son courrier indésirable (spam). Si vous n’y trouvez pas notre message, dites-le-nous et nous vous le ferons renvoyer.',
  },
  change_renewal_setting: {
    state: 'Son renouvellement dépend d’un réglage.',
    request:
      'Vous pouvez activer ou désactiver le renouvellement automatique dans votre compte chez {merchant}, pour les produits qui le permettent. Nous vous montrerons volontiers où.',
  },
  merchant_fixes_setup: {
    state: notCompleted,
    request: 'Nous faisons examiner ce problème et vous préviendrons dès qu’il sera résolu.',
  },
  review_refund: {
    state: 'Nous vérifions ce qui a été débité pour cette commande.',
    request:
      'Vous n’avez rien à faire. Nous vous ferons part du résultat et vous dirons comment vous sera rendu ce qui aurait été débité en trop.',
  },
  escalate: {
    state: 'Elle nécessite un examen plus approfondi.',
    request:
      'Nous l’avons transmise à une équipe qui peut l’étudier plus en détail. Merci de laisser la commande telle quelle jusqu’à notre réponse.',
  },
  none: {
    state: 'Nous n’y avons trouvé aucune anomalie.',
    request:
      'Vous n’avez rien à faire. Si vous constatez autre chose de votre côté, répondez simplement à ce message.',
  },
} as const satisfies Readonly<Record<Action, CustomerText>>;

/** Further ways out, added to a request that may carry them. */
export const offerTexts = {
  try_other_card: 'Vous pouvez aussi utiliser une autre carte.',
  try_other_method:
    'Un autre moyen de paiement est également possible, s’il est proposé pour votre commande : {methods}.',
  contact_bank: 'Votre banque peut vous en dire plus sur ce paiement.',
} as const satisfies Readonly<Record<Offer, string>>;
