import { textIn } from '../../merchants/local-text.ts';
import type { NativeStatus } from '../../merchants/profile.ts';
import { describeContact } from '../contact-line.ts';
import type { GeneralTopic } from '../guide-texts.ts';
import { toCountryName, toLocalList } from '../local-format.ts';
import { noInvoiceDateText } from '../agent-notes.ts';
import { labelled } from '../punctuation.ts';
import { titleOfJourney } from './journey-topic.ts';
import { toMessageItem } from './message-items.ts';
import { methodName, productNames, sayGuide, type GuideItem, type GuideWords } from './topic.ts';

type Items = readonly GuideItem[];

function authorisation(words: GuideWords): Items {
  const { threeDS, challengeLivesMinutes: minutes, methods = [] } = words.profile;
  const item = (id: 'code' | 'app' | 'token' | 'bankDecides' | 'payPalMayAsk'): GuideItem => ({
    id,
    text: sayGuide(words, id, {}),
  });
  const payPal = methods.includes('paypal') ? [item('payPalMayAsk')] : [];
  if (threeDS === undefined) return payPal;
  const first = sayGuide(words, threeDS === 'always' ? 'threeDSAlways' : 'threeDSUsed', {});
  return [
    { id: 'three_ds', text: first },
    item('code'),
    item('app'),
    item('token'),
    item('bankDecides'),
    ...(minutes === undefined ? [] : [{ id: 'minutes', text: sayGuide(words, 'minutes', { minutes }) }]),
    ...payPal,
  ];
}

function renewal(words: GuideWords): Items {
  const { profile, language } = words;
  if (profile.renewal === undefined) return [];
  const { onByDefaultFor, canBeSwitchedOff, availableFor, notAvailableFor, triedDaysBeforeExpiry } =
    profile.renewal;
  const methods = toLocalList(
    onByDefaultFor.map((method) => methodName(words, method)),
    language,
  );
  const products = (ids: readonly string[]): string => toLocalList(productNames(words, ids), language);
  const untouched = (profile.journeys ?? []).filter(({ switchesRenewalOn }) => switchesRenewalOn === false);
  const switching = canBeSwitchedOff ? 'canBeSwitchedOff' : 'cannotBeSwitchedOff';
  const days = triedDaysBeforeExpiry;
  return [
    methods !== '' && { id: 'on_by_default', text: sayGuide(words, 'onByDefault', { methods }) },
    { id: 'switching_off', text: sayGuide(words, switching, {}) },
    availableFor && {
      id: 'available',
      text: sayGuide(words, 'availableFor', { products: products(availableFor) }),
    },
    notAvailableFor && {
      id: 'not_available',
      text: sayGuide(words, 'notAvailableFor', { products: products(notAvailableFor) }),
    },
    days !== undefined && { id: 'tried', text: sayGuide(words, 'triedBefore', { days }) },
    ...untouched.map((journey) => ({
      id: 'stays_off',
      text: sayGuide(words, 'staysOff', { journey: titleOfJourney(journey, words) }),
    })),
  ].filter((item) => typeof item === 'object');
}

function invoice(words: GuideWords): Items {
  const promise = words.profile.invoice;
  if (promise === undefined) return [];
  const { workingDays: days, datedOn } = promise;
  const country = toCountryName(promise.country, words.language);
  return [
    { id: 'promise', text: sayGuide(words, 'invoice', { days, country }) },
    { id: 'date', text: sayGuide(words, 'invoiceDate', { datedOn }) },
    ...noInvoiceDateText(words.profile, words.catalogue).map((text) => ({ id: 'no_date', text })),
  ];
}

/** A line for each status of each system: the same word may mean something else in another. */
function statuses(words: GuideWords): Items {
  const groups = new Map<string, NativeStatus[]>();
  for (const status of words.profile.statuses ?? []) {
    const key = `${status.system} ${status.status}`;
    groups.set(key, [...(groups.get(key) ?? []), status]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const status = words.catalogue.labels.orderStatuses[first.status];
    const list = group.map(({ word }) => word).join(', ');
    return [
      {
        id: first.status,
        text: labelled(words.catalogue, first.system, sayGuide(words, 'status', { status, words: list })),
      },
    ];
  });
}

function notes(words: GuideWords): Items {
  const { profile, language } = words;
  const { orderDeadline: deadline, registration = [], notes: facts = [] } = profile;
  const lasts = deadline && [
    sayGuide(words, 'deadline', { days: deadline.days }),
    ...(deadline.remindersOnDays.length === 0
      ? []
      : [
          sayGuide(words, 'reminders', { days: toLocalList(deadline.remindersOnDays.map(String), language) }),
        ]),
    ...(deadline.isAdjustable ? [sayGuide(words, 'adjustable', {})] : []),
  ];
  return [
    ...(lasts === undefined ? [] : [{ id: 'deadline', text: lasts.join(' ') }]),
    ...registration.map(({ method, days, condition }) => ({
      id: 'registration',
      text: sayGuide(words, 'registration', { method: methodName(words, method), days }),
      details: condition === undefined ? [] : [textIn(condition, language)],
    })),
    ...facts.map(({ id, text }) => ({ id, text: textIn(text, language) })),
  ];
}

/** What the profile says on each general topic; empty where it says nothing. */
export const itemsOf: Readonly<Record<GeneralTopic, (words: GuideWords) => Items>> = {
  authorisation,
  messages: (words) => (words.profile.messages ?? []).map((message) => toMessageItem(message, words)),
  renewal,
  invoice,
  contact: ({ profile, language }) =>
    (profile.contacts ?? []).map((contact) => ({ id: 'contact', text: describeContact(contact, language) })),
  statuses,
  notes,
};
