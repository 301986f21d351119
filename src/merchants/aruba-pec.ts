import { arubaGuides } from './aruba-guides.ts';
import {
  arubaNetworksNamed,
  arubaNotes,
  arubaRegistration,
  arubaRenewalTriedDaysBefore,
  payAnyTime,
  paymentSite,
} from './aruba-payments.ts';
import { arubaPecJourneys } from './aruba-pec-journeys.ts';
import type { BuiltInProfile } from './profile.ts';
import type { ExpectedMessage } from './promises.ts';
import { sameInAll } from './local-text.ts';

const renewable = ['pec', 'spid', 'conservazione', 'fatturazione_pa'] as const;

const renewalConfirmation = {
  id: 'renewal_confirmation',
  event: 'renewal_confirmation_sent',
  due: { from: 'payment' },
} as const satisfies Partial<ExpectedMessage>;

const messages: readonly ExpectedMessage[] = [
  {
    id: 'payment_confirmation',
    event: 'payment_confirmation_sent',
    due: { from: 'payment' },
    sources: ['S3.9', 'S3.14', 'S4.7', 'S4.14'],
  },
  { ...renewalConfirmation, methods: ['card'], products: renewable, sources: ['S3.9', 'S3.14', 'S3.17'] },
  {
    ...renewalConfirmation,
    methods: ['paypal'],
    instrument: 'new',
    products: renewable,
    sources: ['S4.14'],
  },
  // The guide's two branches disagree about the other two products.
  {
    ...renewalConfirmation,
    methods: ['paypal'],
    instrument: 'saved',
    products: ['pec', 'fatturazione_pa'],
    unsureFor: ['spid', 'conservazione'],
    sources: ['S4.7', 'S4.15'],
  },
];

/** Certified mail and its sister services: orders wait in the client area; some products never renew by themselves. */
export const arubaPec: BuiltInProfile = {
  id: 'aruba-pec',
  name: 'Aruba PEC',
  country: 'IT',
  zone: 'Europe/Rome',
  languages: ['it'],
  guides: [
    { id: 'S3', title: 'Paying a PEC order by card from the client area, after ordering', seenOn: 'unknown' },
    {
      id: 'S4',
      title: 'Paying a PEC order by PayPal from the client area, after ordering',
      seenOn: 'unknown',
    },
    ...arubaGuides,
  ],
  networksNamed: arubaNetworksNamed,
  methods: ['card', 'paypal', 'bank_transfer'],
  // The guide names no protocol; it says that the bank asks for a code, its app or a token.
  threeDS: 'used',
  paysWhenOrdering: false,
  payPlace: { kind: 'customer_area', payLabel: 'Paga' },
  products: [
    { id: 'pec', name: 'PEC' },
    { id: 'spid', name: 'SPID' },
    { id: 'conservazione', name: 'Conservazione' },
    { id: 'fatturazione_pa', name: 'Fatturazione PA' },
    { id: 'firma_digitale', name: 'Firma Digitale' },
    { id: 'marca_temporale', name: 'Marca Temporale' },
  ],
  pages: [
    paymentSite,
    {
      id: 'banca_sella',
      name: sameInAll('Banca Sella'),
      returnLabel: 'torna al negozio',
      sources: ['S3.11', 'S3.13'],
    },
    { id: 'paypal', name: sameInAll('PayPal'), sources: ['S4.10', 'S4.11', 'S4.13'] },
  ],
  statuses: [
    { word: 'Attesa pagamento', language: 'it', system: 'aruba-pec', status: 'awaiting_payment' },
    { word: 'Stato di Attesa pagamento', language: 'it', system: 'aruba-pec', status: 'awaiting_payment' },
    { word: 'In attesa pagamento', language: 'it', system: 'aruba-pec', status: 'awaiting_payment' },
  ],
  journeys: arubaPecJourneys,
  messages,
  renewal: {
    onByDefaultFor: ['card', 'paypal'],
    canBeSwitchedOff: true,
    availableFor: renewable,
    notAvailableFor: ['firma_digitale', 'marca_temporale'],
    triedDaysBeforeExpiry: arubaRenewalTriedDaysBefore,
    sources: ['S3.9', 'S3.15', 'S3.16', 'S3.18', 'S4.5', 'S4.16', 'CARDS'],
  },
  registration: arubaRegistration,
  contacts: [
    {
      label: {
        en: 'Aruba PEC customers',
        de: 'Aruba PEC, Kunden',
        fr: 'Aruba PEC, clients',
        it: 'Aruba PEC, clienti',
      },
      phone: '+39 0575 0504',
      hours: {
        en: 'Mon-Fri 08:30-18:00',
        de: 'Mo-Fr 08:30-18:00',
        fr: 'lun-ven 08:30-18:00',
        it: 'lun-ven 08:30-18:00',
      },
      sources: ['S3.1'],
    },
    {
      label: {
        en: 'Aruba PEC partners and CDRL',
        de: 'Aruba PEC, Partner und CDRL',
        fr: 'Aruba PEC, partenaires et CDRL',
        it: 'Aruba PEC, partner e CDRL',
      },
      phone: '+39 0575 0500',
      hours: {
        en: 'Mon-Fri 08:30-18:00',
        de: 'Mo-Fr 08:30-18:00',
        fr: 'lun-ven 08:30-18:00',
        it: 'lun-ven 08:30-18:00',
      },
      sources: ['S3.1'],
    },
  ],
  notes: [
    {
      id: 'pay_any_time',
      text: payAnyTime,
      sources: ['S3.2', 'S4.1'],
    },
    {
      id: 'one_mail_or_two',
      text: {
        en: 'Digital signature and time stamp bring one mail; PEC, SPID, Conservazione and Fatturazione PA bring a second one about renewal. For other products nothing is known.',
        de: 'Zu Firma Digitale und Marca Temporale kommt eine E-Mail; zu PEC, SPID, Conservazione und Fatturazione PA eine zweite über die Verlängerung. Zu anderen Produkten ist nichts bekannt.',
        fr: 'Pour Firma Digitale et Marca Temporale, un seul e-mail arrive ; pour PEC, SPID, Conservazione et Fatturazione PA, un second annonce le renouvellement. Pour les autres produits, rien n’est indiqué.',
        it: 'Per Firma Digitale e Marca Temporale arriva una sola email; per PEC, SPID, Conservazione e Fatturazione PA una seconda riguarda il rinnovo. Per gli altri prodotti non si sa nulla.',
      },
      sources: ['S3.9', 'S3.17', 'S3.18'],
    },
    {
      id: 'second_mail_unsure',
      text: {
        en: 'Paid from a registered PayPal account, SPID and Conservazione may or may not bring the mail about renewal: the guide says both. It is no fault if it does not come.',
        de: 'Bei Zahlung über ein hinterlegtes PayPal-Konto kann die E-Mail über die Verlängerung bei SPID und Conservazione kommen oder ausbleiben: Die Anleitung sagt beides. Fehlt sie, ist das kein Fehler.',
        fr: 'En cas de paiement par un compte PayPal enregistré, l’e-mail sur le renouvellement peut arriver ou non pour SPID et Conservazione : le guide dit les deux. Son absence n’est pas une anomalie.',
        it: 'Pagando con un account PayPal registrato, per SPID e Conservazione l’email sul rinnovo può arrivare o no: la guida dice entrambe le cose. Se manca, non è un errore.',
      },
      sources: ['S4.7', 'S4.14', 'S4.15'],
    },
    ...arubaNotes,
  ],
};
