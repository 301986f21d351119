import { bancaSellaSteps, quickPayment } from './aruba-payments.ts';
import type { Journey, Step } from './journey.ts';
import type { FullText } from './local-text.ts';

const toOrder: readonly Step<FullText>[] = [
  {
    id: 'sign_in',
    name: { en: 'Sign in', de: 'Anmelden', fr: 'Connexion', it: 'Accesso' },
    text: {
      en: 'Sign in to the client area and choose to manage the service to be paid.',
      de: 'Melden Sie sich im Kundenbereich an und öffnen Sie die Verwaltung des Dienstes, der bezahlt werden soll.',
      fr: 'Connectez-vous à l’espace client et choisissez de gérer le service à payer.',
      it: 'Acceda all’area clienti e scelga di gestire il servizio da pagare.',
    },
    labels: ['Gestisci'],
    sees: {
      en: 'Who signs in with a PEC address and its password lands in the renewal section at once.',
      de: 'Wer sich mit einer PEC-Adresse und deren Passwort anmeldet, landet direkt im Bereich für die Verlängerung.',
      fr: 'Avec une adresse PEC et son mot de passe, on arrive directement dans la section de renouvellement.',
      it: 'Chi accede con una casella PEC e la sua password si trova direttamente nella sezione dei rinnovi.',
    },
    sources: ['S3.4', 'S4.3'],
  },
  {
    id: 'find_order',
    name: {
      en: 'Find the order',
      de: 'Bestellung suchen',
      fr: 'Trouver la commande',
      it: 'Trovare l’ordine',
    },
    text: {
      en: 'Find the order that waits for its payment and choose to pay it.',
      de: 'Suchen Sie die Bestellung, die auf die Zahlung wartet, und wählen Sie die Schaltfläche zum Bezahlen.',
      fr: 'Trouvez la commande en attente de paiement et choisissez de la payer.',
      it: 'Individui l’ordine in attesa di pagamento e scelga di pagarlo.',
    },
    labels: ['Stato di Attesa pagamento', 'Paga'],
    sources: ['S3.5', 'S4.4'],
  },
];

const onPaymentSite: readonly Step<FullText>[] = [
  {
    id: 'choose_method',
    name: {
      en: 'Choose how to pay',
      de: 'Zahlungsart wählen',
      fr: 'Choisir le moyen de paiement',
      it: 'Scegliere il metodo',
    },
    text: {
      en: 'You are taken to the payment site, pagamenti.aruba.it: choose the credit card and pay now.',
      de: 'Sie werden zur Zahlungsseite pagamenti.aruba.it weitergeleitet: Wählen Sie die Kreditkarte und die sofortige Zahlung.',
      fr: 'Vous arrivez sur le site de paiement, pagamenti.aruba.it : choisissez la carte de crédit et payez tout de suite.',
      it: 'Si apre il sito dei pagamenti, pagamenti.aruba.it: scelga la carta di credito e il pagamento immediato.',
    },
    labels: ['Carta di Credito', 'Paga Subito'],
    sees: {
      en: 'Another address than the client area: that is as it should be.',
      de: 'Eine andere Adresse als die des Kundenbereichs: Das ist richtig so.',
      fr: 'Une autre adresse que celle de l’espace client : c’est normal.',
      it: 'Un indirizzo diverso da quello dell’area clienti: è corretto.',
    },
    page: 'pagamenti',
    sources: ['S3.6'],
  },
  {
    id: 'order_number',
    name: {
      en: 'Type the order number',
      de: 'Bestellnummer eingeben',
      fr: 'Saisir le numéro',
      it: 'Inserire il numero d’ordine',
    },
    text: {
      en: 'The orders that wait are listed: type the number of the one to pay, then go on.',
      de: 'Die offenen Bestellungen sind aufgelistet: Geben Sie die Nummer der zu bezahlenden ein und fahren Sie fort.',
      fr: 'Les commandes en attente sont listées : saisissez le numéro de celle à payer, puis continuez.',
      it: 'Sono elencati gli ordini in attesa: inserisca il numero di quello da pagare e prosegua.',
    },
    labels: ['Procedi'],
    page: 'pagamenti',
    sources: ['S3.7'],
  },
];

const cardSaved: Journey<FullText> = {
  id: 'card_saved',
  method: 'card',
  instrument: 'saved',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    ...onPaymentSite,
    {
      id: 'choose_card',
      name: { en: 'Choose the card', de: 'Karte wählen', fr: 'Choisir la carte', it: 'Scegliere la carta' },
      text: {
        en: 'Pick the registered card and finish.',
        de: 'Wählen Sie die hinterlegte Karte und schließen Sie ab.',
        fr: 'Choisissez la carte enregistrée et terminez.',
        it: 'Selezioni la carta registrata e concluda.',
      },
      labels: ['Procedi'],
      page: 'pagamenti',
      sources: ['S3.8'],
    },
  ],
  sources: ['S3.3', 'S3.8', 'S3.9'],
};

const cardNew: Journey<FullText> = {
  id: 'card_new',
  method: 'card',
  instrument: 'new',
  hostedPage: 'banca_sella',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    ...onPaymentSite,
    {
      id: 'choose_card',
      name: { en: 'Choose the card', de: 'Karte wählen', fr: 'Choisir la carte', it: 'Scegliere la carta' },
      text: {
        en: 'Choose a new card and go on.',
        de: 'Wählen Sie eine neue Karte und fahren Sie fort.',
        fr: 'Choisissez une nouvelle carte et continuez.',
        it: 'Scelga una nuova carta e prosegua.',
      },
      labels: ['Nuova carta di pagamento', 'Procedi'],
      page: 'pagamenti',
      sources: ['S3.10'],
    },
    ...bancaSellaSteps(['S3.11', 'S3.12']),
    {
      id: 'return',
      name: {
        en: 'Return to the shop',
        de: 'Zurück zum Shop',
        fr: 'Retour à la boutique',
        it: 'Tornare al negozio',
      },
      shownBy: 'returned_from_bank',
      text: {
        en: 'Once the bank confirms, go back to the shop: without this click the procedure is not finished.',
        de: 'Sobald die Bank bestätigt, kehren Sie zum Shop zurück: Ohne diesen Klick ist der Vorgang nicht abgeschlossen.',
        fr: 'Une fois la confirmation de la banque affichée, retournez à la boutique : sans ce clic, l’opération n’est pas terminée.',
        it: 'Dopo la conferma della banca torni al negozio: senza questo clic la procedura non è conclusa.',
      },
      labels: ['torna al negozio'],
      page: 'banca_sella',
      sources: ['S3.13'],
    },
  ],
  sources: ['S3.3', 'S3.10', 'S3.11', 'S3.12', 'S3.13', 'S3.14'],
};

const choosePayPal: Step<FullText> = {
  id: 'choose_method',
  name: {
    en: 'Choose how to pay',
    de: 'Zahlungsart wählen',
    fr: 'Choisir le moyen de paiement',
    it: 'Scegliere il metodo',
  },
  text: {
    en: 'Choose PayPal as the way to pay. Where the product can renew by itself, this switches renewal on.',
    de: 'Wählen Sie PayPal als Zahlungsart. Kann sich das Produkt selbst verlängern, wird die Verlängerung damit eingeschaltet.',
    fr: 'Choisissez PayPal comme moyen de paiement. Si le produit peut se renouveler seul, cela active le renouvellement.',
    it: 'Scelga PayPal come metodo di pagamento. Se il prodotto lo prevede, in questo modo si attiva il rinnovo automatico.',
  },
  labels: ['PayPal'],
  sources: ['S4.5'],
};

const summary: Step<FullText> = {
  id: 'summary',
  name: {
    en: 'Check the summary',
    de: 'Übersicht prüfen',
    fr: 'Vérifier le récapitulatif',
    it: 'Controllare il riepilogo',
  },
  text: {
    en: 'Check the order summary and go on.',
    de: 'Prüfen Sie die Bestellübersicht und fahren Sie fort.',
    fr: 'Vérifiez le récapitulatif de la commande et continuez.',
    it: 'Controlli il riepilogo dell’ordine e prosegua.',
  },
  labels: ['Riepilogo ordine', 'Prosegui'],
  sources: ['S4.6', 'S4.10'],
};

const payPalSaved: Journey<FullText> = {
  id: 'paypal_saved',
  method: 'paypal',
  instrument: 'saved',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    choosePayPal,
    {
      id: 'choose_account',
      name: {
        en: 'Choose the account',
        de: 'Konto wählen',
        fr: 'Choisir le compte',
        it: 'Scegliere l’account',
      },
      text: {
        en: 'Pick the registered PayPal account in the list and go on.',
        de: 'Wählen Sie in der Liste das hinterlegte PayPal-Konto und fahren Sie fort.',
        fr: 'Choisissez le compte PayPal enregistré dans la liste et continuez.',
        it: 'Selezioni dall’elenco l’account PayPal registrato e prosegua.',
      },
      labels: ['Prosegui'],
      sources: ['S4.6', 'S4.8'],
    },
    summary,
    {
      id: 'authorise',
      name: { en: 'Authorise', de: 'Freigeben', fr: 'Autoriser', it: 'Autorizzare' },
      text: {
        en: 'Authorise the payment and wait for the confirmation on the screen.',
        de: 'Geben Sie die Zahlung frei und warten Sie auf die Bestätigung auf dem Bildschirm.',
        fr: 'Autorisez le paiement et attendez la confirmation à l’écran.',
        it: 'Autorizzi il pagamento e attenda la conferma a schermo.',
      },
      sources: ['S4.6'],
    },
  ],
  sources: ['S4.2', 'S4.6', 'S4.7', 'S4.17'],
};

const payPalNew: Journey<FullText> = {
  id: 'paypal_new',
  method: 'paypal',
  instrument: 'new',
  hostedPage: 'paypal',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    choosePayPal,
    {
      id: 'choose_account',
      name: {
        en: 'Choose the account',
        de: 'Konto wählen',
        fr: 'Choisir le compte',
        it: 'Scegliere l’account',
      },
      text: {
        en: 'No account registered yet: just go on. Otherwise open the list, pick the new one, then go on.',
        de: 'Ist noch kein Konto hinterlegt, fahren Sie einfach fort. Sonst öffnen Sie die Liste, wählen das neue Konto und fahren dann fort.',
        fr: 'Si aucun compte n’est enregistré, continuez simplement. Sinon, ouvrez la liste, choisissez le nouveau compte, puis continuez.',
        it: 'Se non è registrato alcun account, prosegua direttamente. Altrimenti apra l’elenco, scelga il nuovo account e prosegua.',
      },
      labels: ['Nuova account PayPal', 'Prosegui'],
      sources: ['S4.9'],
    },
    summary,
    {
      id: 'choose_funding',
      name: {
        en: 'Choose what pays',
        de: 'Zahlungsquelle wählen',
        fr: 'Choisir la source',
        it: 'Scegliere la fonte',
      },
      text: {
        en: 'Sign in to PayPal and choose what it is to be paid with, such as a card or a bank account.',
        de: 'Melden Sie sich bei PayPal an und wählen Sie, womit bezahlt werden soll, zum Beispiel mit einer Karte oder einem Bankkonto.',
        fr: 'Connectez-vous à PayPal et choisissez la source du paiement, par exemple une carte ou un compte bancaire.',
        it: 'Acceda a PayPal e scelga con che cosa pagare, per esempio una carta o un conto bancario.',
      },
      labels: ['Scegli un metodo di pagamento', 'Continua'],
      page: 'paypal',
      sources: ['S4.10', 'S4.11'],
    },
    {
      id: 'authorise',
      name: { en: 'Authorise', de: 'Freigeben', fr: 'Autoriser', it: 'Autorizzare' },
      text: {
        en: 'If PayPal asks for a code, its app or another proof, follow it.',
        de: 'Verlangt PayPal einen Code, eine Bestätigung in der App oder einen anderen Nachweis, folgen Sie der Anweisung.',
        fr: 'Si PayPal demande un code, son application ou une autre preuve, suivez ses indications.',
        it: 'Se PayPal chiede un codice, la conferma nell’app o un’altra verifica, segua le indicazioni.',
      },
      page: 'paypal',
      sources: ['S4.12'],
    },
    {
      id: 'accept',
      name: { en: 'Accept', de: 'Zustimmen', fr: 'Accepter', it: 'Accettare' },
      text: {
        en: 'Accept and go on: without this click the order stays unpaid.',
        de: 'Stimmen Sie zu und fahren Sie fort: Ohne diesen Klick bleibt die Bestellung unbezahlt.',
        fr: 'Acceptez et continuez : sans ce clic, la commande reste impayée.',
        it: 'Accetti e prosegua: senza questo clic l’ordine resta non pagato.',
      },
      labels: ['Accetta e continua'],
      page: 'paypal',
      sources: ['S4.13'],
    },
  ],
  sources: ['S4.2', 'S4.9', 'S4.10', 'S4.11', 'S4.12', 'S4.13', 'S4.14', 'S4.17'],
};

/** The ways to pay a certified-mail order after it was placed. */
export const arubaPecJourneys: readonly Journey<FullText>[] = [
  cardSaved,
  cardNew,
  payPalSaved,
  payPalNew,
  quickPayment,
];
