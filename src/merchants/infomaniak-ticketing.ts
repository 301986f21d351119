import type { Journey } from './journey.ts';
import type { BackOffice, BuiltInProfile, NativeStatus } from './profile.ts';
import type { FullText } from './local-text.ts';

const card: Journey<FullText> = {
  id: 'card',
  method: 'card',
  needsSignIn: false,
  steps: [
    {
      id: 'choose_card',
      name: { en: 'Choose the card', de: 'Karte wählen', fr: 'Choisir la carte', it: 'Scegliere la carta' },
      text: {
        en: 'Choose to pay by card and use a Visa or a Mastercard. American Express is not taken.',
        de: 'Wählen Sie die Zahlung mit Karte und verwenden Sie eine Visa oder Mastercard. American Express wird nicht angenommen.',
        fr: 'Choisissez le paiement par carte et utilisez une Visa ou une Mastercard. American Express n’est pas acceptée.',
        it: 'Scelga il pagamento con carta e usi una Visa o una Mastercard. American Express non è accettata.',
      },
      sources: ['S1.9', 'S1.10', 'S1.11'],
    },
    {
      id: 'bank_page',
      name: { en: 'Bank’s page', de: 'Seite der Bank', fr: 'Page de la banque', it: 'Pagina della banca' },
      text: {
        en: 'Wait for the page of your own bank: every credit and debit card payment is authenticated there.',
        de: 'Warten Sie auf die Seite Ihrer eigenen Bank: Jede Zahlung mit Kredit- oder Debitkarte wird dort bestätigt.',
        fr: 'Attendez la page de votre propre banque : tout paiement par carte de crédit ou de débit y est authentifié.',
        it: 'Attenda la pagina della Sua banca: ogni pagamento con carta di credito o di debito viene autenticato lì.',
      },
      sees: {
        en: 'A page or window of your bank. If it stays blank, the card probably has no 3-D Secure yet.',
        de: 'Eine Seite oder ein Fenster Ihrer Bank. Bleibt es leer, hat die Karte wahrscheinlich noch kein 3-D Secure.',
        fr: 'Une page ou une fenêtre de votre banque. Si elle reste blanche, la carte n’a sans doute pas encore 3-D Secure.',
        it: 'Una pagina o una finestra della Sua banca. Se resta bianca, probabilmente la carta non ha ancora 3-D Secure.',
      },
      page: 'bank_3ds',
      sources: ['S1.4', 'S1.6', 'S1.7'],
    },
    {
      id: 'authenticate',
      name: {
        en: 'Confirm with the bank',
        de: 'Bei der Bank bestätigen',
        fr: 'Confirmer auprès de la banque',
        it: 'Confermare con la banca',
      },
      text: {
        en: 'Confirm the payment the way your bank asks, then stay on the page until the shop is back.',
        de: 'Bestätigen Sie die Zahlung so, wie Ihre Bank es verlangt, und bleiben Sie auf der Seite, bis der Shop wieder erscheint.',
        fr: 'Confirmez le paiement comme votre banque le demande, puis restez sur la page jusqu’au retour de la boutique.',
        it: 'Confermi il pagamento nel modo richiesto dalla Sua banca e resti sulla pagina finché non riappare il negozio.',
      },
      page: 'bank_3ds',
      sources: ['S1.4', 'S1.12'],
    },
  ],
  sources: ['S1.3', 'S1.4'],
};

const backOffice: BackOffice<FullText> = {
  name: 'Infomaniak Manager',
  url: 'https://manager.infomaniak.com',
  findBy: ['number', 'email', 'customer_details'],
  steps: [
    {
      id: 'open_product',
      text: {
        en: 'Open the product management in the Manager.',
        de: 'Öffnen Sie im Manager die Produktverwaltung.',
        fr: 'Ouvrez la gestion du produit dans le Manager.',
        it: 'Apra la gestione del prodotto nel Manager.',
      },
      sources: ['S1.13', 'S1.15'],
    },
    {
      id: 'open_ticketing',
      text: {
        en: 'Click the name of the ticketing that sells the event.',
        de: 'Klicken Sie auf den Namen des Ticketings, das die Veranstaltung verkauft.',
        fr: 'Cliquez sur le nom de la billetterie qui vend l’événement.',
        it: 'Faccia clic sul nome della biglietteria che vende l’evento.',
      },
      sources: ['S1.15'],
    },
    {
      id: 'open_orders',
      text: {
        en: 'Open Sales, then Order, in the menu on the left.',
        de: 'Öffnen Sie im Menü links „Verkäufe“ und dann „Bestellung“.',
        fr: 'Ouvrez « Ventes », puis « Commande », dans le menu de gauche.',
        it: 'Nel menu a sinistra apra «Vendite» e poi «Ordini».',
      },
      labels: ['Verkäufe', 'Bestellung'],
      sources: ['S1.15'],
    },
    {
      id: 'search',
      text: {
        en: 'Search with what the customer gave you: order number, e-mail address or any other detail.',
        de: 'Suchen Sie mit dem, was der Kunde Ihnen genannt hat: Bestellnummer, E-Mail-Adresse oder eine andere Angabe.',
        fr: 'Cherchez avec ce que le client vous a donné : numéro de commande, adresse e-mail ou toute autre indication.',
        it: 'Cerchi con ciò che il cliente Le ha comunicato: numero d’ordine, indirizzo e-mail o un altro dato.',
      },
      sources: ['S1.14', 'S1.15'],
    },
    {
      id: 'open_transactions',
      text: {
        en: 'Click the order number, then the Transactions tab.',
        de: 'Klicken Sie auf die Bestellnummer und dann auf den Reiter „Transaktionen“.',
        fr: 'Cliquez sur le numéro de commande, puis sur l’onglet « Transactions ».',
        it: 'Faccia clic sul numero d’ordine e poi sulla scheda delle transazioni.',
      },
      labels: ['Transaktionen'],
      sees: {
        en: 'A tab that shows 0 and is empty: the customer could not begin the online payment.',
        de: 'Ein Reiter, der 0 zeigt und leer ist: Der Kunde konnte die Online-Zahlung gar nicht beginnen.',
        fr: 'Un onglet vide qui affiche 0 : le client n’a pas pu commencer le paiement en ligne.',
        it: 'Una scheda vuota che mostra 0: il cliente non ha potuto iniziare il pagamento online.',
      },
      sources: ['S1.15', 'S1.19'],
    },
    {
      id: 'read_notes',
      text: {
        en: "Read the notes of the transactions that were not completed: the bank's messages, often only a hint.",
        de: 'Lesen Sie die Notizen der nicht abgeschlossenen Transaktionen: Es sind Meldungen der Bank und oft nur ein Hinweis.',
        fr: 'Lisez les notes des transactions non abouties : ce sont les messages de la banque, souvent un simple indice.',
        it: 'Legga le note delle transazioni non completate: sono i messaggi della banca, spesso solo un indizio.',
      },
      labels: ['Notizen'],
      sources: ['S1.15', 'S1.16', 'S1.17', 'S1.18'],
    },
  ],
  paths: {
    en: ['Sales', 'Order', '{number}', 'Transactions'],
    de: ['Verkäufe', 'Bestellung', '{number}', 'Transaktionen'],
    fr: ['Ventes', 'Commande', '{number}', 'Transactions'],
    // From the Italian page about importing bank files; there the tab is not named, so its word is ours.
    it: ['Vendite', 'Ordini', '{number}', 'Transazioni'],
  },
};

/** Words of the shop interface; the guide itself names no order status. */
const apiStatus = (word: string, status: NativeStatus['status']): NativeStatus => ({
  word,
  language: 'und',
  system: 'infomaniak-shop-api',
  status,
});

/** Ticket sales with Infomaniak: paying is part of ordering, and every card payment goes through 3-D Secure. */
export const infomaniakTicketing: BuiltInProfile = {
  id: 'infomaniak-ticketing',
  name: 'Infomaniak Ticketing',
  aliases: ['infomaniak', 'infomaniak-billetterie', 'etickets'],
  country: 'CH',
  zone: 'Europe/Zurich',
  languages: ['de', 'fr', 'it', 'en'],
  guides: [
    {
      id: 'S1',
      title: 'Helping a ticket buyer whose credit card payment is stuck',
      url: 'https://www.infomaniak.com/de/support/faq/2849/ticketing-resoudre-un-probleme-de-carte-de-credit',
      seenOn: 'unknown',
    },
    {
      id: 'FAQ 2676',
      title: 'Ways to pay for tickets',
      url: 'https://www.infomaniak.com/en/support/faq/2676/payment-methods',
      seenOn: 'unknown',
    },
    { id: 'FAQ 2597', title: 'How long a ticket order may stay unpaid', seenOn: 'unknown' },
    { id: 'FAQ 2609', title: 'Selling tickets on invoice', seenOn: 'unknown' },
    { id: 'FAQ 2693', title: 'Cancelling orders and tickets', seenOn: 'unknown' },
    { id: 'FAQ 2695', title: 'Who refunds a ticket buyer', seenOn: 'unknown' },
    { id: 'SHOP API', title: 'The interface of the ticket shop, version 0.4.0', seenOn: 'unknown' },
  ],
  networks: ['visa', 'mastercard'],
  methods: ['card', 'postfinance', 'twint', 'invoice'],
  threeDS: 'always',
  paysWhenOrdering: true,
  payPlace: { kind: 'checkout' },
  pages: [
    {
      id: 'bank_3ds',
      name: {
        en: "3-D Secure page of the customer's bank",
        de: '3-D-Secure-Seite der Bank des Kunden',
        fr: 'page 3-D Secure de la banque du client',
        it: 'pagina 3-D Secure della banca del cliente',
      },
      sources: ['S1.6'],
    },
  ],
  statuses: [
    apiStatus('paid', 'paid'),
    apiStatus('free', 'paid'),
    apiStatus('payment_requested', 'awaiting_payment'),
    apiStatus('prebooked', 'awaiting_payment'),
    // Our reading: the seats that were held have been released.
    apiStatus('unbooked', 'expired'),
    apiStatus('cancelled', 'cancelled'),
    apiStatus('refunded', 'refunded'),
  ],
  journeys: [card],
  messages: [
    { id: 'payment_reminder', due: { from: 'order', days: 10 }, sources: ['FAQ 2597'] },
    { id: 'second_payment_reminder', due: { from: 'order', days: 20 }, sources: ['FAQ 2597'] },
    { id: 'order_cancelled', due: { from: 'order', days: 30 }, sources: ['FAQ 2597'] },
  ],
  orderDeadline: { days: 30, remindersOnDays: [10, 20], isAdjustable: true, sources: ['FAQ 2597'] },
  contacts: [
    {
      label: {
        en: 'Infomaniak support',
        de: 'Infomaniak-Support',
        fr: 'support Infomaniak',
        it: 'assistenza Infomaniak',
      },
      sources: ['S1.22', 'S1.23'],
    },
  ],
  backOffice,
  notes: [
    {
      id: 'ask_first',
      text: {
        en: 'Ask the customer what went wrong before you look.',
        de: 'Fragen Sie den Kunden zuerst, was schiefgegangen ist, bevor Sie nachsehen.',
        fr: 'Demandez d’abord au client ce qui s’est passé avant de regarder.',
        it: 'Prima di guardare, chieda al cliente che cosa non ha funzionato.',
      },
      sources: ['S1.5'],
    },
    {
      id: 'two_ways_out',
      text: {
        en: 'There are two ways to help: another card or way to pay, or the bank mends the card that was used.',
        de: 'Es gibt zwei Auswege: eine andere Karte oder Zahlungsart, oder die Bank bringt die verwendete Karte in Ordnung.',
        fr: 'Il y a deux solutions : une autre carte ou un autre moyen de paiement, ou bien la banque règle le problème de la carte utilisée.',
        it: 'Le soluzioni sono due: un’altra carta o un altro metodo di pagamento, oppure la banca sistema la carta usata.',
      },
      sources: ['S1.21'],
    },
    {
      id: 'dossier_first',
      text: {
        en: 'In any other case gather all you can before you turn to Infomaniak support, who can look deeper.',
        de: 'Sammeln Sie in allen anderen Fällen so viele Angaben wie möglich, bevor Sie sich an den Infomaniak-Support wenden; er kann genauer nachsehen.',
        fr: 'Dans tout autre cas, réunissez un maximum d’informations avant de contacter le support Infomaniak, qui peut chercher plus loin.',
        it: 'In tutti gli altri casi raccolga più informazioni possibile prima di rivolgersi all’assistenza Infomaniak, che può approfondire.',
      },
      sources: ['S1.22', 'S1.23'],
    },
    {
      id: 'names_of_the_tab',
      text: {
        en: 'The tab is called Transactions or Transaktionen, and the ticketing Billetterie: the same things.',
        de: 'Der Reiter heißt einmal „Transaktionen“, einmal „Transactions“, und das Ticketing auch „Billetterie“: Gemeint ist dasselbe.',
        fr: 'L’onglet s’appelle « Transactions » ou « Transaktionen », et la billetterie parfois « Ticketing » : c’est la même chose.',
        it: 'La scheda si chiama «Transactions» o «Transaktionen» e la biglietteria anche «Billetterie»: si tratta della stessa cosa.',
      },
      sources: ['S1.24'],
    },
    {
      id: 'methods_are_switched_on',
      text: {
        en: 'The organiser switches each way to pay on or off, so not every order offers all of them.',
        de: 'Der Veranstalter schaltet jede Zahlungsart ein oder aus; deshalb bietet nicht jede Bestellung alle an.',
        fr: 'L’organisateur active ou désactive chaque moyen de paiement : toutes les commandes ne les proposent donc pas tous.',
        it: 'L’organizzatore attiva o disattiva ogni metodo di pagamento: non tutti gli ordini li offrono quindi tutti.',
      },
      sources: ['FAQ 2676'],
    },
    {
      id: 'invoice_by_hand',
      text: {
        en: 'Orders on invoice are marked as paid by the organiser, by hand or from a bank file.',
        de: 'Bestellungen auf Rechnung markiert der Veranstalter als bezahlt, von Hand oder aus einer Bankdatei.',
        fr: 'Les commandes sur facture sont marquées comme payées par l’organisateur, à la main ou à partir d’un fichier bancaire.',
        it: 'Gli ordini con fattura vengono segnati come pagati dall’organizzatore, a mano o da un file della banca.',
      },
      sources: ['FAQ 2609'],
    },
    {
      id: 'refund_by_organiser',
      text: {
        en: 'The organiser refunds the buyer, not Infomaniak; cancelling an order sends no money back.',
        de: 'Der Veranstalter erstattet dem Käufer das Geld, nicht Infomaniak; eine Stornierung allein überweist nichts zurück.',
        fr: 'C’est l’organisateur qui rembourse l’acheteur, pas Infomaniak ; annuler une commande ne rend pas l’argent.',
        it: 'Il rimborso all’acquirente spetta all’organizzatore, non a Infomaniak; annullare un ordine non restituisce denaro.',
      },
      sources: ['FAQ 2693', 'FAQ 2695'],
    },
  ],
};
