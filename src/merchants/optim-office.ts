import type { Journey } from './journey.ts';
import type { BuiltInProfile } from './profile.ts';
import { wooCommerceStatuses } from './woocommerce-statuses.ts';
import { type FullText, sameInAll } from './local-text.ts';

const card: Journey<FullText> = {
  id: 'card',
  method: 'card',
  hostedPage: 'payment_space',
  needsSignIn: false,
  steps: [
    {
      id: 'open_link',
      name: { en: 'Open the link', de: 'Link öffnen', fr: 'Ouvrir le lien', it: 'Aprire il link' },
      text: {
        en: 'Open the link in the e-mail that follows your approval of the quote.',
        de: 'Öffnen Sie den Link in der E-Mail, die Sie nach Ihrer Zusage zum Angebot erhalten.',
        fr: 'Ouvrez le lien de l’e-mail qui suit votre accord sur le devis.',
        it: 'Apra il link nell’e-mail che segue la Sua approvazione del preventivo.',
      },
      sees: {
        en: 'A cart page made for this order. Without an approved quote no link is sent.',
        de: 'Eine Warenkorbseite, die für diese Bestellung erstellt wurde. Ohne genehmigtes Angebot wird kein Link verschickt.',
        fr: 'Une page de panier préparée pour cette commande. Sans devis approuvé, aucun lien n’est envoyé.',
        it: 'Una pagina del carrello preparata per questo ordine. Senza preventivo approvato non viene inviato alcun link.',
      },
      sources: ['S5.5'],
    },
    {
      id: 'add_to_cart',
      name: {
        en: 'Add to the cart',
        de: 'In den Warenkorb',
        fr: 'Ajouter au panier',
        it: 'Aggiungere al carrello',
      },
      shownBy: 'cart_opened',
      text: {
        en: 'Click the green button that puts the order in the cart.',
        de: 'Klicken Sie auf die grüne Schaltfläche, die die Bestellung in den Warenkorb legt.',
        fr: 'Cliquez sur le bouton vert qui ajoute la commande au panier.',
        it: 'Faccia clic sul pulsante verde che aggiunge l’ordine al carrello.',
      },
      labels: ['Ajouter au panier'],
      sees: {
        en: 'An empty cart means that this click is still missing.',
        de: 'Ist der Warenkorb leer, fehlt dieser Klick noch.',
        fr: 'Un panier vide signifie que ce clic manque encore.',
        it: 'Se il carrello è vuoto, manca ancora questo clic.',
      },
      sources: ['S5.6'],
    },
    {
      id: 'checkout',
      name: { en: 'Go to checkout', de: 'Zur Kasse', fr: 'Passer commande', it: 'Andare alla cassa' },
      shownBy: 'checkout_started',
      text: {
        en: 'Go on to the order on the next page.',
        de: 'Gehen Sie auf der nächsten Seite weiter zur Bestellung.',
        fr: 'Passez à la commande sur la page suivante.',
        it: 'Nella pagina successiva proceda all’ordine.',
      },
      labels: ['Procéder à la commande'],
      sources: ['S5.7'],
    },
    {
      id: 'billing_details',
      name: { en: 'Billing details', de: 'Rechnungsdaten', fr: 'Facturation', it: 'Dati di fatturazione' },
      shownBy: 'billing_details_entered',
      text: {
        en: 'Fill in company name, address, e-mail and phone.',
        de: 'Geben Sie Firmenname, Adresse, E-Mail und Telefon ein.',
        fr: 'Indiquez le nom de l’entreprise, l’adresse, l’e-mail et le téléphone.',
        it: 'Inserisca ragione sociale, indirizzo, e-mail e telefono.',
      },
      sees: {
        en: 'These details are asked for with the first order only.',
        de: 'Diese Angaben werden nur bei der ersten Bestellung verlangt.',
        fr: 'Ces informations ne sont demandées qu’à la première commande.',
        it: 'Questi dati vengono chiesti soltanto al primo ordine.',
      },
      sources: ['S5.8', 'S5.9'],
    },
    {
      id: 'pay',
      name: { en: 'Pay', de: 'Bezahlen', fr: 'Payer', it: 'Pagare' },
      text: {
        en: 'Type the card data in the payment space and confirm the payment the way your bank asks.',
        de: 'Geben Sie im Zahlungsbereich die Kartendaten ein und bestätigen Sie die Zahlung so, wie Ihre Bank es verlangt.',
        fr: 'Saisissez les données de la carte dans l’espace de paiement et confirmez le paiement comme votre banque le demande.',
        it: 'Inserisca i dati della carta nello spazio di pagamento e confermi il pagamento come richiesto dalla Sua banca.',
      },
      page: 'payment_space',
      sources: ['S5.4', 'S5.10'],
    },
  ],
  sources: ['S5.2', 'S5.5', 'S5.6', 'S5.7', 'S5.8', 'S5.9', 'S5.10'],
};

/** Office services for firms: a quote is approved first, then a link to pay it is sent. */
export const optimOffice: BuiltInProfile = {
  id: 'optim-office',
  name: 'Optim Office',
  aliases: ['optimoffice'],
  country: 'FR',
  zone: 'Europe/Paris',
  languages: ['fr'],
  guides: [
    { id: 'S5', title: 'The five steps of paying an order online', seenOn: 'unknown' },
    {
      id: 'TERMS',
      title: 'Terms of sale: quotes and deposits',
      url: 'https://www.optimoffice.fr/conditions-generales',
      seenOn: 'unknown',
    },
  ],
  methods: ['card', 'bank_transfer', 'cheque'],
  threeDS: 'used',
  paysWhenOrdering: false,
  payPlace: { kind: 'payment_link' },
  pages: [
    {
      id: 'payment_space',
      name: {
        en: "Payment space of the merchant's bank",
        de: 'Zahlungsbereich der Bank des Händlers',
        fr: 'espace de paiement de la banque du commerçant',
        it: 'spazio di pagamento della banca del venditore',
      },
      sources: ['S5.3', 'S5.10'],
    },
  ],
  // An inference: the buttons read like WooCommerce's French texts, the guide names no shop software.
  statuses: wooCommerceStatuses,
  journeys: [card],
  messages: [
    {
      id: 'payment_link',
      event: 'payment_link_sent',
      due: { from: 'quote_approval' },
      sources: ['S5.5'],
    },
    {
      id: 'payment_confirmation',
      event: 'payment_confirmation_sent',
      due: { from: 'payment' },
      sources: ['S5.11'],
    },
    {
      id: 'invoice',
      event: 'invoice_sent',
      due: { from: 'payment', workingDays: 1 },
      sources: ['S5.12'],
    },
  ],
  invoice: { workingDays: 1, country: 'FR', datedOn: 'payment_day', sources: ['S5.12'] },
  contacts: [
    {
      label: sameInAll('Optim Office'),
      phone: '+33 (0)9 51 91 39 01',
      mail: 'contact@optimoffice.fr',
      address: "9 rue d'Antrechaus, 83000 Toulon, France",
      sources: ['S5.1'],
    },
  ],
  notes: [
    {
      id: 'quote_first',
      text: {
        en: 'The link to pay is sent when the approved quote has come back, not before.',
        de: 'Der Zahlungslink wird verschickt, sobald das genehmigte Angebot zurück ist, nicht vorher.',
        fr: 'Le lien de paiement est envoyé à réception du devis approuvé, pas avant.',
        it: 'Il link per pagare viene inviato quando torna il preventivo approvato, non prima.',
      },
      sources: ['S5.5'],
    },
    {
      id: 'shop_software',
      text: {
        en: 'The buttons read like those of a WooCommerce shop in French. The guide names no shop software, so its status words are an inference.',
        de: 'Die Schaltflächen lauten wie die eines französischen WooCommerce-Shops. Die Anleitung nennt keine Shop-Software; deren Statuswörter sind also ein Rückschluss.',
        fr: 'Les boutons portent les mêmes mots qu’une boutique WooCommerce en français. Le guide ne nomme aucun logiciel : les mots d’état qui en viennent sont une déduction.',
        it: 'I pulsanti hanno gli stessi testi di un negozio WooCommerce in francese. La guida non nomina alcun software: le parole di stato che ne derivano sono una deduzione.',
      },
      sources: ['S5.14'],
    },
    {
      id: 'quote_valid',
      text: {
        en: 'A quote is free and holds for 30 days.',
        de: 'Ein Angebot ist kostenlos und gilt 30 Tage.',
        fr: 'Un devis est gratuit et valable 30 jours.',
        it: 'Un preventivo è gratuito e vale 30 giorni.',
      },
      sources: ['TERMS'],
    },
  ],
};
