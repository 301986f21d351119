import type { Note } from '../../src/orders/order.ts';
import type { Language } from './people.ts';
import type { Random } from './random.ts';

type Wording = Readonly<Record<Language, string>>;
type Answer = readonly [code: string, scheme: string, text: Wording];

/** What banks answer when they refuse, in their customers' languages; the commonest ones come twice. */
const refusals: readonly [Answer, ...Answer[]] = [
  [
    '51',
    'iso8583',
    {
      de: 'Kontodeckung reicht nicht aus',
      fr: 'Provision insuffisante sur le compte',
      it: 'Disponibilità della carta non sufficiente',
      en: 'Not enough money on the account',
    },
  ],
  [
    'insufficient_funds',
    'stripe',
    {
      de: 'Die Karte hat kein ausreichendes Guthaben mehr.',
      fr: 'Le solde de la carte ne suffit pas pour cet achat.',
      it: 'Il saldo della carta non basta per questo acquisto.',
      en: 'The balance of this card is too low for the purchase.',
    },
  ],
  [
    '05',
    'iso8583',
    {
      de: 'Bank des Karteninhabers lehnt ohne Angabe von Gründen ab',
      fr: 'Refus de la banque émettrice sans motif',
      it: 'Rifiuto della banca emittente senza motivazione',
      en: 'Issuer refuses, no reason given',
    },
  ],
  [
    '54',
    'iso8583',
    {
      de: 'Gültigkeit der Karte überschritten',
      fr: 'Carte périmée',
      it: 'Validità della carta superata',
      en: 'Card is past its expiry date',
    },
  ],
  [
    '61',
    'iso8583',
    {
      de: 'Ausgabelimite der Karte erreicht',
      fr: 'Plafond de la carte atteint',
      it: 'Massimale della carta raggiunto',
      en: 'Spending limit of the card reached',
    },
  ],
  [
    'incorrect_cvc',
    'stripe',
    {
      de: 'Prüfziffer auf der Rückseite stimmt nicht',
      fr: 'Le cryptogramme au dos ne correspond pas',
      it: 'Il codice sul retro non corrisponde',
      en: 'The security digits do not match',
    },
  ],
  [
    '43',
    'iso8583',
    {
      de: 'Karte als gestohlen gemeldet',
      fr: 'Carte déclarée volée',
      it: 'Carta segnalata come rubata',
      en: 'Card reported as stolen',
    },
  ],
];

const authentications: readonly [Wording, ...Wording[]] = [
  {
    de: '3-D Secure: Kunde wurde von der Bank benachrichtigt',
    fr: '3-D Secure : le client a été averti par sa banque',
    it: '3-D Secure: il cliente è stato avvisato dalla banca',
    en: '3-D Secure: the bank has notified the customer',
  },
  {
    de: 'Karte nimmt nicht am 3-D-Secure-Verfahren teil',
    fr: 'Carte non inscrite au programme 3-D Secure',
    it: 'Carta non iscritta al servizio 3-D Secure',
    en: 'Card does not take part in 3-D Secure',
  },
  {
    de: 'Freigabe in der App nicht erfolgt, Zeit abgelaufen',
    fr: 'Validation dans l’application non effectuée dans le délai',
    it: 'Conferma nell’app non arrivata in tempo',
    en: 'No approval in the banking app before the time ran out',
  },
];

const approval: Wording = {
  de: 'Zahlung genehmigt',
  fr: 'Paiement accepté',
  it: 'Pagamento approvato',
  en: 'Payment approved',
};

export function refusalNote(random: Random, language: Language, at: string): Note {
  const [code, scheme, text] = random.pick(refusals);
  return { at, from: 'bank', code, scheme, text: text[language] };
}

export function authenticationNote(random: Random, language: Language, at: string): Note {
  return { at, from: 'bank', text: random.pick(authentications)[language] };
}

export function approvalNote(language: Language, at: string): Note {
  return { at, from: 'bank', code: '00', scheme: 'iso8583', text: approval[language] };
}
