import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  leads: {
    try_other_card: 'Merci d’utiliser cette fois une autre carte.',
    try_other_method: 'Merci de choisir cette fois un autre moyen de paiement.',
    contact_bank: 'Votre banque peut examiner ce paiement\u00a0: merci de l’appeler.',
    retry_same_card: 'Merci de relancer le paiement avec la même carte.',
    retry_later:
      'Cela fonctionnera peut-être à un autre moment. Sinon, dites-le-nous et nous regarderons de plus près.',
    complete_authentication: 'Pour que le paiement aboutisse, merci de le valider auprès de votre banque.',
    correct_card_details:
      'Merci de saisir à nouveau les données de votre carte et de vérifier que l’adresse de facturation est bien celle que connaît votre banque.',
    update_saved_card:
      'Au moment de payer cette commande, choisissez une nouvelle carte, ou remplacez d’abord la carte enregistrée dans votre compte.',
    pay_from_customer_area:
      'Vous pouvez toujours régler votre commande\u00a0; inutile d’en passer une nouvelle.',
    return_to_shop:
      'Merci de terminer la procédure si c’est encore possible\u00a0; sinon, nous vérifierons ce qui s’est passé.',
    approve_in_wallet:
      'Merci de donner votre accord dans PayPal ou dans le portefeuille que vous avez choisi.',
    wait: 'Vous n’avez rien à faire pour le moment. Nous reviendrons vers vous s’il manque quoi que ce soit.',
    send_payment_link:
      'Nous allons vous envoyer par e-mail un lien qui vous permettra de la régler en quelques étapes.',
    approve_quote: 'Dès que nous aurons votre accord, nous vous enverrons le lien de paiement.',
    place_new_order: 'Si vous le souhaitez toujours, vous pouvez passer une nouvelle commande.',
    resend_message: 'Nous nous occupons de l’envoi.',
    check_mailbox:
      'Nos messages partent à l’adresse e-mail de vos coordonnées de facturation. Si vous ne trouvez pas celui-ci, nous vous le ferons renvoyer.',
    change_renewal_setting:
      'Vous pouvez modifier ce réglage vous-même, pour les produits qui le permettent. Nous vous montrerons volontiers où.',
    merchant_fixes_setup: 'Nous faisons examiner ce problème et vous préviendrons dès qu’il sera résolu.',
    review_refund:
      'Nous vérifions cela, puis nous vous dirons ce qu’il en est et comment vous sera rendu ce qui aurait été débité en trop.',
    escalate:
      'Nous transmettons votre dossier à une équipe qui peut l’étudier plus en détail, puis nous reviendrons vers vous.',
    none: 'Vous n’avez rien à faire.',
  },
  steps: {
    try_other_card: [
      'Gardez à portée de main l’autre carte et le téléphone sur lequel votre banque vous joint.',
    ],
    try_other_method: [
      '{knowsMethods, select, yes {Regardez lesquels de ces moyens sont proposés pour votre commande\u00a0: {methods}.} other {Regardez quels autres moyens propose la page de paiement.}}',
      'Choisissez-en un et suivez les étapes jusqu’au bout.',
      'Si vous payez en ligne, laissez la page ouverte jusqu’à ce que la boutique confirme le paiement.',
    ],
    contact_bank: [
      'Appelez le numéro qui figure au dos de votre carte.',
      'Indiquez à la banque la date, l’heure et le montant du paiement.',
      'Demandez ce qu’est devenu le paiement et si la carte est activée pour les paiements en ligne.',
      'Si vous avez besoin de notre aide, dites-nous ce que la banque a répondu.',
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
      'Guettez ensuite notre e-mail, y compris dans vos courriers indésirables.',
    ],
    place_new_order: [
      'Passez une nouvelle commande.',
      'Réglez-la et laissez la page ouverte jusqu’à la confirmation de la boutique.',
    ],
    resend_message: [
      'Vérifiez l’adresse e-mail indiquée dans vos coordonnées de facturation.',
      'Regardez dans cette boîte, y compris dans les courriers indésirables.',
    ],
    check_mailbox: [
      'Regardez dans la boîte de réception de cette adresse.',
      'Regardez aussi dans ses courriers indésirables.',
      'Prévenez-nous si vous ne trouvez rien.',
    ],
    change_renewal_setting: [
      'Connectez-vous à votre compte ({merchant}).',
      'Ouvrez le produit et cherchez son renouvellement automatique.',
      'Activez-le ou désactivez-le.',
    ],
    merchant_fixes_setup: ['Attendez de nos nouvelles avant de réessayer de la même façon.'],
    review_refund: ['Conservez le relevé sur lequel figure le montant.', 'Attendez notre message.'],
    escalate: [
      'Laissez la commande telle quelle jusqu’à ce que nous revenions vers vous.',
      'Si vous le pouvez, envoyez-nous une capture d’écran ou indiquez-nous l’heure à laquelle cela s’est produit.',
    ],
    none: ['Conservez votre numéro de commande\u00a0: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {Prochaine étape\u00a0:} other {Prochaines étapes\u00a0:}}',
    onScreen: 'À l’écran\u00a0: {labels}.',
    quoted: '«\u00a0{word}\u00a0»',
    holdingState: 'Nous cherchons à comprendre ce qui s’est passé.',
    holdingLead: 'Nous n’avons pas encore la réponse et reviendrons vers vous dès que ce sera le cas.',
    questionOpen: 'Nous examinons votre question et reviendrons vers vous.',
    invoiceBy: 'Vous la recevrez au plus tard le {date}.',
    closing: 'Pour toute question, répondez simplement à ce message.',
    closingWithContact:
      'Pour toute question, répondez simplement à ce message. Vous pouvez aussi nous contacter\u00a0: {contact}.',
    regards: 'Cordialement',
    openOrder:
      'Rouvrez la commande, choisissez le moyen de paiement et suivez les étapes affichées à l’écran.',
    keepOpen: 'Laissez la page ouverte jusqu’à ce que la boutique confirme le paiement.',
  },
};
