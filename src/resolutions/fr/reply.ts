import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  steps: {
    try_other_card: ['Munissez-vous d’une autre carte\u00a0: {merchant} accepte {networks}.'],
    try_other_method: [
      'Regardez quels autres moyens de paiement sont proposés pour votre commande ({methods}).',
      'Choisissez-en un et suivez les étapes jusqu’au bout.',
      'Laissez la page ouverte jusqu’à ce que la boutique confirme le paiement.',
    ],
    contact_bank: [
      'Appelez le numéro qui figure au dos de votre carte.',
      'Indiquez à la banque le moment et le montant du paiement.',
      'Demandez ce qui a empêché le paiement et si la carte est activée pour les paiements en ligne.',
      'Dites-nous ce que la banque a répondu si vous avez besoin de notre aide.',
    ],
    retry_same_card: [
      'Gardez à portée de main votre carte et le téléphone sur lequel votre banque vous joint.',
    ],
    retry_later: ['Attendez quelques heures avant de faire un nouvel essai.'],
    complete_authentication: [
      'Gardez à portée de main le téléphone qui contient l’application de votre banque ou qui reçoit ses codes.',
      'Confirmez le paiement dès que votre banque vous le demande.',
      'Laissez la page ouverte jusqu’à ce que la boutique confirme le paiement.',
    ],
    correct_card_details: [
      'Gardez votre carte à portée de main.',
      'Comparez le numéro, la date d’expiration et le code de sécurité avec la carte, caractère par caractère.',
    ],
    update_saved_card: ['Gardez la nouvelle carte à portée de main.'],
    pay_from_customer_area: ['Gardez votre numéro de commande à portée de main\u00a0: {number}.'],
    return_to_shop: [
      'Regardez si la page de la banque est encore ouverte.',
      'Si c’est le cas, choisissez-y «\u00a0{returnButton}\u00a0».',
      'Si elle est fermée, prévenez-nous et laissez la commande telle quelle.',
    ],
    approve_in_wallet: [
      'Connectez-vous à PayPal ou au portefeuille que vous avez choisi.',
      'Ouvrez le paiement qui y est en attente et approuvez-le.',
      'Continuez jusqu’à ce que la boutique affiche sa confirmation.',
    ],
    wait: [
      'Laissez la commande telle quelle pour le moment.',
      'Attendez d’avoir de nos nouvelles ou de celles de la boutique.',
    ],
    send_payment_link: [
      'Attendez notre e-mail contenant le lien et regardez aussi dans vos courriers indésirables.',
    ],
    approve_quote: [
      'Relisez le devis.',
      'Renvoyez-le-nous avec votre accord.',
      'Attendez l’e-mail contenant le lien de paiement.',
    ],
    place_new_order: [
      'Passez une nouvelle commande si vous le souhaitez toujours.',
      'Réglez la nouvelle commande et laissez la page ouverte jusqu’à la confirmation de la boutique.',
    ],
    resend_message: [
      'Vérifiez l’adresse e-mail indiquée dans vos coordonnées de facturation.',
      'Regardez dans cette boîte, y compris dans les courriers indésirables.',
    ],
    check_mailbox: [
      'Regardez dans la boîte de l’adresse indiquée dans vos coordonnées de facturation.',
      'Regardez aussi dans ses courriers indésirables.',
      'Prévenez-nous si vous ne trouvez rien.',
    ],
    change_renewal_setting: [
      'Connectez-vous à votre compte ({merchant}).',
      'Ouvrez le produit et cherchez son renouvellement automatique.',
      'Activez-le ou désactivez-le.',
    ],
    merchant_fixes_setup: ['Laissez la commande telle quelle jusqu’à ce que nous revenions vers vous.'],
    review_refund: ['Conservez le relevé sur lequel figure le montant.', 'Attendez notre message.'],
    escalate: [
      'Laissez la commande telle quelle jusqu’à ce que nous revenions vers vous.',
      'Si vous avez une capture d’écran ou si vous vous souvenez de l’heure, envoyez-les-nous.',
    ],
    none: ['Conservez votre numéro de commande pour toute question\u00a0: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {L’étape suivante\u00a0:} other {Les étapes suivantes\u00a0:}}',
    onScreen: 'À l’écran\u00a0: {labels}.',
    quoted: '«\u00a0{word}\u00a0»',
    closing: 'Si quelque chose n’est pas clair, répondez simplement à ce message.',
    closingWithContact:
      'Si quelque chose n’est pas clair, répondez simplement à ce message. Vous pouvez aussi nous joindre ici\u00a0: {contact}.',
    regards: 'Cordialement',
    openOrder:
      'Rouvrez la commande, choisissez le moyen de paiement et suivez les étapes affichées à l’écran.',
    keepOpen: 'Laissez la page ouverte jusqu’à ce que la boutique confirme le paiement.',
  },
};
