import type { GatewayPage, Journey, Step } from './journey.ts';
import type { FullText } from './local-text.ts';
import type { ProfileNote } from './profile.ts';
import type { Registration } from './promises.ts';

/** What Aruba's products share: the bank's hosted page, the payment site and how payments are registered. */

export const paymentSite: GatewayPage<FullText> = {
  id: 'pagamenti',
  name: {
    en: 'Aruba payment site',
    de: 'Zahlungsseite von Aruba',
    fr: 'site de paiement d’Aruba',
    it: 'sito dei pagamenti di Aruba',
  },
  host: 'pagamenti.aruba.it',
  sources: ['PAGAMENTI'],
};

/** Card data, summary and authorisation on the bank's page: the same for every product. */
export function bancaSellaSteps(sources: readonly string[]): readonly Step<FullText>[] {
  return [
    {
      id: 'card_data',
      name: {
        en: 'Type the card data',
        de: 'Kartendaten eingeben',
        fr: 'Saisir la carte',
        it: 'Inserire la carta',
      },
      text: {
        en: 'You are taken to the site of Banca Sella: type the card data there and go on.',
        de: 'Sie werden zur Seite der Banca Sella weitergeleitet: Geben Sie dort die Kartendaten ein und fahren Sie fort.',
        fr: 'Vous arrivez sur le site de Banca Sella : saisissez-y les données de la carte et continuez.',
        it: 'Si apre il sito di Banca Sella: inserisca i dati della carta e prosegua.',
      },
      labels: ['Procedi'],
      sees: {
        en: 'A page of Banca Sella instead of Aruba: for a new card that is as it should be.',
        de: 'Eine Seite der Banca Sella statt der von Aruba: Bei einer neuen Karte ist das richtig so.',
        fr: 'Une page de Banca Sella au lieu d’Aruba : pour une nouvelle carte, c’est normal.',
        it: 'Una pagina di Banca Sella invece di Aruba: per una carta nuova è corretto.',
      },
      page: 'banca_sella',
      sources,
    },
    {
      id: 'send_data',
      name: { en: 'Send the data', de: 'Daten absenden', fr: 'Envoyer les données', it: 'Inviare i dati' },
      text: {
        en: 'Check the summary of what you typed and send it.',
        de: 'Prüfen Sie die Zusammenfassung Ihrer Eingaben und senden Sie sie ab.',
        fr: 'Vérifiez le récapitulatif de votre saisie et envoyez-le.',
        it: 'Controlli il riepilogo dei dati inseriti e li invii.',
      },
      labels: ['Invio dati'],
      page: 'banca_sella',
      sources,
    },
    {
      id: 'authorise',
      name: { en: 'Authorise', de: 'Freigeben', fr: 'Autoriser', it: 'Autorizzare' },
      text: {
        en: 'Authorise the payment the way your bank asks: a code by text message, its app, a token.',
        de: 'Geben Sie die Zahlung so frei, wie Ihre Bank es verlangt: mit einem Code per SMS, in ihrer App oder mit einem Token.',
        fr: 'Autorisez le paiement comme votre banque le demande : code par SMS, application ou boîtier.',
        it: 'Autorizzi il pagamento nel modo previsto dalla Sua banca: codice via SMS, app o token.',
      },
      sees: {
        en: 'A request of your own bank; which kind is up to the bank.',
        de: 'Eine Anfrage Ihrer eigenen Bank; welche Art, bestimmt die Bank.',
        fr: 'Une demande de votre propre banque ; c’est elle qui choisit la méthode.',
        it: 'Una richiesta della Sua banca, che ne sceglie il tipo.',
      },
      page: 'banca_sella',
      sources,
    },
  ];
}

/** Paying with nothing but the order number: no sign-in, and automatic renewal stays as it is. */
export const quickPayment: Journey<FullText> = {
  id: 'card_order_number',
  method: 'card',
  hostedPage: 'banca_sella',
  needsSignIn: false,
  switchesRenewalOn: false,
  steps: [
    {
      id: 'open_site',
      name: {
        en: 'Open the payment site',
        de: 'Zahlungsseite öffnen',
        fr: 'Ouvrir le site de paiement',
        it: 'Aprire il sito dei pagamenti',
      },
      text: {
        en: 'Open the payment site; there is no need to sign in.',
        de: 'Öffnen Sie die Zahlungsseite; eine Anmeldung ist nicht nötig.',
        fr: 'Ouvrez le site de paiement ; il n’est pas nécessaire de vous connecter.',
        it: 'Apra il sito dei pagamenti; non serve accedere con le credenziali.',
      },
      page: 'pagamenti',
      sources: ['PAGAMENTI'],
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
        en: 'Type the order number. It is in the mail that confirmed the order and in the client area.',
        de: 'Geben Sie die Bestellnummer ein. Sie steht in der Bestellbestätigung und im Kundenbereich.',
        fr: 'Saisissez le numéro de commande. Il figure dans l’e-mail de confirmation et dans l’espace client.',
        it: 'Inserisca il numero d’ordine. Si trova nella mail di conferma dell’ordine e nell’area clienti.',
      },
      labels: ['Conferma ordine servizi'],
      page: 'pagamenti',
      sources: ['PAGAMENTI'],
    },
    ...bancaSellaSteps(['PAGAMENTI']),
  ],
  sources: ['PAGAMENTI'],
};

const orderNumberAsReason: FullText = {
  en: 'The reason for the transfer is the order number and nothing else.',
  de: 'Als Verwendungszweck steht nur die Bestellnummer und sonst nichts.',
  fr: 'Le motif du virement est le numéro de commande, et rien d’autre.',
  it: 'La causale del bonifico contiene soltanto il numero d’ordine.',
};

/** A proof of payment is never needed: the payment shows on the order by itself. */
export const arubaRegistration: readonly Registration<FullText>[] = [
  { method: 'card', days: 0, sources: ['PAYMENTS FAQ'] },
  { method: 'paypal', days: 0, sources: ['PAYMENTS FAQ'] },
  { method: 'bank_transfer', days: 1, condition: orderNumberAsReason, sources: ['PAYMENTS FAQ'] },
];

export const arubaNotes: readonly ProfileNote<FullText>[] = [
  {
    id: 'card_check',
    text: {
      en: 'Registering a card makes a Banca Sella transaction of EUR 0.01 that is given back within minutes.',
      de: 'Beim Hinterlegen einer Karte bucht Banca Sella 0,01 EUR ab und gibt sie nach wenigen Minuten zurück.',
      fr: 'L’enregistrement d’une carte provoque un débit de 0,01 EUR par Banca Sella, rendu en quelques minutes.',
      it: 'La registrazione di una carta comporta un addebito di 0,01 EUR da Banca Sella, restituito in pochi minuti.',
    },
    sources: ['CARDS'],
  },
  {
    id: 'maximum_amount',
    text: {
      en: 'Adding or replacing a way to pay may ask to approve a maximum amount: nothing is charged by it.',
      de: 'Wer ein Zahlungsmittel hinzufügt oder ersetzt, soll eventuell einen Höchstbetrag freigeben: Abgebucht wird dabei nichts.',
      fr: 'L’ajout ou le remplacement d’un moyen de paiement peut demander d’approuver un montant maximal : rien n’est débité.',
      it: 'Aggiungendo o sostituendo un metodo di pagamento può essere chiesto di approvare un importo massimo: non viene addebitato nulla.',
    },
    sources: ['CARDS'],
  },
  {
    id: 'failed_renewal',
    text: {
      en: 'A renewal that fails leaves an unpaid order; paying it by hand does not change the stored card.',
      de: 'Eine fehlgeschlagene Verlängerung hinterlässt eine offene Bestellung; sie von Hand zu bezahlen ändert die hinterlegte Karte nicht.',
      fr: 'Un renouvellement qui échoue laisse une commande impayée ; la régler à la main ne change pas la carte enregistrée.',
      it: 'Un rinnovo non riuscito lascia un ordine da pagare; pagarlo a mano non cambia la carta registrata.',
    },
    sources: ['CARDS'],
  },
  {
    id: 'removed_card',
    text: {
      en: 'Removing the stored card ends automatic renewal.',
      de: 'Wer die hinterlegte Karte entfernt, beendet die automatische Verlängerung.',
      fr: 'La suppression de la carte enregistrée met fin au renouvellement automatique.',
      it: 'La rimozione della carta registrata disattiva il rinnovo automatico.',
    },
    sources: ['CARDS'],
  },
];

export const payAnyTime: FullText = {
  en: 'An unpaid order can be paid at any time; no deadline is given.',
  de: 'Eine unbezahlte Bestellung kann jederzeit bezahlt werden; eine Frist ist nicht angegeben.',
  fr: 'Une commande impayée peut être réglée à tout moment ; aucun délai n’est indiqué.',
  it: 'Un ordine non pagato può essere pagato in qualsiasi momento; non è indicata alcuna scadenza.',
};

/** An older list, so it says what was taken and not what is refused. */
export const arubaNetworksNamed: readonly string[] = ['visa', 'mastercard', 'maestro'];

export const arubaRenewalTriedDaysBefore = 7;
