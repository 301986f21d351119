import { arubaGuides } from './aruba-guides.ts';
import {
  arubaNetworksNamed,
  arubaNotes,
  arubaRegistration,
  arubaRenewalTriedDaysBefore,
  bancaSellaSteps,
  payAnyTime,
  paymentSite,
  quickPayment,
} from './aruba-payments.ts';
import type { Journey, Step } from './journey.ts';
import type { BuiltInProfile } from './profile.ts';
import { type FullText, sameInAll } from './local-text.ts';

const toOrder: readonly Step<FullText>[] = [
  {
    id: 'sign_in',
    name: { en: 'Sign in', de: 'Anmelden', fr: 'Connexion', it: 'Accesso' },
    text: {
      en: 'Sign in to the client area with the Aruba user name (it ends in @aruba.it) and its password.',
      de: 'Melden Sie sich im Kundenbereich mit dem Aruba-Benutzernamen (er endet auf @aruba.it) und dem Passwort an.',
      fr: 'Connectez-vous à l’espace client avec l’identifiant Aruba (il se termine par @aruba.it) et son mot de passe.',
      it: 'Acceda all’area clienti con la username Aruba (termina con @aruba.it) e la relativa password.',
    },
    sources: ['S2.5'],
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
      en: 'In the domain list, find the order that waits for its payment and choose to pay it.',
      de: 'Suchen Sie in der Domainliste die Bestellung, die auf die Zahlung wartet, und wählen Sie die Schaltfläche zum Bezahlen.',
      fr: 'Dans la liste des domaines, trouvez la commande en attente de paiement et choisissez de la payer.',
      it: 'Nell’elenco dei domini individui l’ordine in attesa del pagamento e scelga di pagarlo.',
    },
    labels: ['In attesa del pagamento', 'Paga'],
    sees: {
      en: 'The Hosting section with every active domain of this user name.',
      de: 'Der Bereich Hosting mit allen aktiven Domains dieses Benutzernamens.',
      fr: 'La section Hosting avec tous les domaines actifs de cet identifiant.',
      it: 'La sezione Hosting con tutti i domini attivi associati a questa username.',
    },
    sources: ['S2.6', 'S2.7'],
  },
  {
    id: 'choose_method',
    name: {
      en: 'Choose how to pay',
      de: 'Zahlungsart wählen',
      fr: 'Choisir le moyen de paiement',
      it: 'Scegliere il metodo',
    },
    text: {
      en: 'Choose the credit card as the way to pay. Automatic renewal gets switched on by it.',
      de: 'Wählen Sie die Kreditkarte als Zahlungsart. Damit wird die automatische Verlängerung eingeschaltet.',
      fr: 'Choisissez la carte de crédit comme moyen de paiement. Cela active le renouvellement automatique.',
      it: 'Scelga la carta di credito come metodo di pagamento. In questo modo si attiva il rinnovo automatico.',
    },
    labels: ['Carta di credito'],
    sources: ['S2.8', 'S2.9'],
  },
];

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
  sources: ['S2.10', 'S2.14'],
};

const cardSaved: Journey<FullText> = {
  id: 'card_saved',
  method: 'card',
  instrument: 'saved',
  needsSignIn: true,
  switchesRenewalOn: true,
  steps: [
    ...toOrder,
    {
      id: 'choose_card',
      name: { en: 'Choose the card', de: 'Karte wählen', fr: 'Choisir la carte', it: 'Scegliere la carta' },
      text: {
        en: 'Pick the registered card in the list and go on.',
        de: 'Wählen Sie in der Liste die hinterlegte Karte und fahren Sie fort.',
        fr: 'Choisissez la carte enregistrée dans la liste et continuez.',
        it: 'Selezioni dall’elenco la carta registrata e prosegua.',
      },
      labels: ['Prosegui'],
      sources: ['S2.10'],
    },
    summary,
    {
      id: 'authorise',
      name: { en: 'Authorise', de: 'Freigeben', fr: 'Autoriser', it: 'Autorizzare' },
      text: {
        en: 'Authorise the payment and wait for the confirmation on the screen; that is the end of it.',
        de: 'Geben Sie die Zahlung frei und warten Sie auf die Bestätigung auf dem Bildschirm; damit ist alles erledigt.',
        fr: 'Autorisez le paiement et attendez la confirmation à l’écran ; l’opération est alors terminée.',
        it: 'Autorizzi il pagamento e attenda la conferma a schermo; la procedura è così conclusa.',
      },
      sources: ['S2.11'],
    },
  ],
  sources: ['S2.4', 'S2.10', 'S2.11'],
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
    {
      id: 'choose_card',
      name: { en: 'Choose the card', de: 'Karte wählen', fr: 'Choisir la carte', it: 'Scegliere la carta' },
      text: {
        en: 'No card registered yet: just go on. Otherwise open the list, pick the new card, then go on.',
        de: 'Ist noch keine Karte hinterlegt, fahren Sie einfach fort. Sonst öffnen Sie die Liste, wählen die neue Karte und fahren dann fort.',
        fr: 'Si aucune carte n’est enregistrée, continuez simplement. Sinon, ouvrez la liste, choisissez la nouvelle carte, puis continuez.',
        it: 'Se non è registrata alcuna carta, prosegua direttamente. Altrimenti apra l’elenco, scelga la nuova carta e prosegua.',
      },
      labels: ['Nuova carta', 'Prosegui'],
      sources: ['S2.13'],
    },
    summary,
    ...bancaSellaSteps(['S2.15', 'S2.16', 'S2.17']),
  ],
  sources: ['S2.4', 'S2.13', 'S2.14', 'S2.15', 'S2.16', 'S2.17', 'S2.18'],
};

/** Web hosting and domains: orders wait in the client area until they are paid. */
export const arubaHosting: BuiltInProfile = {
  id: 'aruba-hosting',
  name: 'Aruba Hosting',
  country: 'IT',
  zone: 'Europe/Rome',
  languages: ['it', 'en'],
  guides: [
    {
      id: 'S2',
      title: 'Paying a hosting order by card from the client area, after ordering',
      url: 'https://guide.hosting.aruba.it/pagamenti/carta-di-credito/area-clienti.aspx',
      seenOn: 'unknown',
    },
    { id: 'CLOUD', title: 'Order states of Aruba Cloud', seenOn: 'unknown' },
    { id: 'DEDICATED', title: 'Order states of Aruba dedicated servers', seenOn: 'unknown' },
    ...arubaGuides,
  ],
  networksNamed: arubaNetworksNamed,
  methods: ['card', 'paypal', 'bank_transfer'],
  // The guide names no protocol; it says that the bank asks for a code, its app or a token.
  threeDS: 'used',
  paysWhenOrdering: false,
  payPlace: { kind: 'customer_area', payLabel: 'Paga' },
  products: [{ id: 'hosting', name: 'Hosting' }],
  pages: [
    {
      id: 'banca_sella',
      name: sameInAll('Banca Sella'),
      returnLabel: 'torna al negozio',
      sources: ['S2.15', 'S2.16'],
    },
    paymentSite,
  ],
  statuses: [
    {
      word: 'In attesa del pagamento',
      language: 'it',
      system: 'aruba-hosting',
      status: 'awaiting_payment',
    },
    { word: 'Waiting for payment', language: 'en', system: 'aruba-hosting', status: 'awaiting_payment' },
    { word: 'Da pagare', language: 'it', system: 'aruba-cloud', status: 'awaiting_payment' },
    { word: 'Evaso', language: 'it', system: 'aruba-cloud', status: 'paid' },
    { word: 'Annullato', language: 'it', system: 'aruba-cloud', status: 'cancelled' },
    { word: 'Da Pagare', language: 'it', system: 'aruba-dedicated-servers', status: 'awaiting_payment' },
  ],
  journeys: [cardSaved, cardNew, quickPayment],
  messages: [
    {
      id: 'payment_confirmation',
      event: 'payment_confirmation_sent',
      due: { from: 'payment' },
      mailbox: 'billing_reference',
      sources: ['S2.12', 'S2.18'],
    },
    {
      id: 'renewal_confirmation',
      event: 'renewal_confirmation_sent',
      due: { from: 'payment' },
      methods: ['card'],
      sources: ['S2.12', 'S2.18'],
    },
  ],
  renewal: {
    onByDefaultFor: ['card'],
    canBeSwitchedOff: true,
    triedDaysBeforeExpiry: arubaRenewalTriedDaysBefore,
    sources: ['S2.9', 'S2.19', 'S2.20', 'S2.21', 'CARDS'],
  },
  registration: arubaRegistration,
  contacts: [
    {
      label: {
        en: 'Aruba telephone help',
        de: 'Aruba-Telefonhilfe',
        fr: 'assistance téléphonique Aruba',
        it: 'assistenza telefonica Aruba',
      },
      phone: '+39 0575 0505',
      sources: ['S2.1'],
    },
    {
      label: {
        en: 'Aruba sales information',
        de: 'Aruba-Verkaufsberatung',
        fr: 'informations commerciales Aruba',
        it: 'informazioni commerciali Aruba',
      },
      phone: '+39 0575 05077',
      sources: ['S2.1'],
    },
  ],
  notes: [
    {
      id: 'pay_any_time',
      text: payAnyTime,
      sources: ['S2.2', 'S2.3'],
    },
    ...arubaNotes,
  ],
};
