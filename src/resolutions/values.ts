import type { Action } from '../diagnostics/vocabulary.ts';
import { unknownMerchantId } from '../merchants/generic.ts';
import { textIn } from '../merchants/local-text.ts';
import type { BackOffice, Contact, MerchantProfile } from '../merchants/profile.ts';
import { formatMoney, type Money } from '../orders/money.ts';
import type { Order } from '../orders/order.ts';
import type { PaymentMethod } from '../orders/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { getCatalogue } from './catalogues.ts';
import { failedMethodOf } from './failed-method.ts';
import type { Language } from '../orders/language.ts';
import { toNetworkName } from './network-names.ts';
import { fill, toOneLine, type ValueOf } from './template.ts';

/** What a text about an order may name. */
export const placeholders = [
  'amount',
  'bank',
  'contact',
  'merchant',
  'methods',
  'networks',
  'number',
  'order',
  'payButton',
  'payRoute',
  'returnButton',
  'where',
] as const;
export type Placeholder = (typeof placeholders)[number];
export type Values = Readonly<Record<Placeholder, string>>;

/** `Visa, Mastercard and JCB`. Intl.ListFormat would do it too, and cost more than all the other texts of a run. */
function toList(items: readonly string[], word: string): string | undefined {
  const last = items.at(-1);
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last ?? ''}`;
}

/** The ways to pay beside the one that did not work; `other` names none. */
function otherMethods(
  { methods = [] }: MerchantProfile,
  failed: PaymentMethod | undefined,
): readonly PaymentMethod[] {
  return methods.filter((method) => method !== failed && method !== 'other');
}

function toContactText({ label, phone, mail, url }: Contact, language: Language): string {
  const reach = phone ?? mail ?? url;
  const name = textIn(label, language);
  return reach === undefined ? name : `${name} (${reach})`;
}

function toWhere({ name, paths }: BackOffice, number: string, language: Language): string {
  const path = paths[language] ?? Object.values(paths)[0] ?? [];
  return [name, ...path.map((label) => fill(label, { number }))].join(' > ');
}

/** The merchant's name on one line; undefined where nobody knows the merchant. */
export function toMerchantName({ id, name }: MerchantProfile): string | undefined {
  return id === unknownMerchantId ? undefined : toOneLine(name);
}

function issuerOf(order: Order): string | undefined {
  const issuer = order.transactions?.findLast(({ card }) => card?.issuer !== undefined)?.card?.issuer;
  return issuer === undefined || issuer.trim() === '' ? undefined : toOneLine(issuer);
}

/** How a text writes an amount. */
export type ShowMoney = (money: Money) => string;

function amountOf({ amount, currency }: Order, show: ShowMoney): string | undefined {
  return amount === undefined || currency === undefined ? undefined : show({ amount, currency });
}

function describeOrder(number: string, amount: string | undefined, { phrases }: Catalogue): string {
  return amount === undefined
    ? fill(phrases.order, { number })
    : fill(phrases.orderWithAmount, { number, amount });
}

/** What the placeholders are read from. */
interface About {
  readonly order: Order;
  readonly profile: MerchantProfile;
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** The action and its alternatives, which tell what was tried where the order does not. */
  readonly advised: readonly Action[];
  readonly show: ShowMoney;
}

/** A profile's own texts, the same for all of its orders. */
interface ProfileTexts {
  readonly contact: string | undefined;
  readonly networks: string | undefined;
  readonly returnButton: string | undefined;
}

const profileTexts = new WeakMap<MerchantProfile, Map<Language, ProfileTexts>>();

function toProfileTexts(profile: MerchantProfile, language: Language, catalogue: Catalogue): ProfileTexts {
  const { contacts: [contact] = [], networks = [] } = profile;
  return {
    contact: contact && toContactText(contact, language),
    networks: toList(networks.map(toNetworkName), catalogue.phrases.and),
    returnButton: profile.pages?.find(({ returnLabel }) => returnLabel !== undefined)?.returnLabel,
  };
}

function textsOf({ profile, language, catalogue }: About): ProfileTexts {
  const known = profileTexts.get(profile)?.get(language);
  if (known !== undefined) return known;
  const texts = toProfileTexts(profile, language, catalogue);
  const ofProfile = profileTexts.get(profile) ?? new Map<Language, ProfileTexts>();
  profileTexts.set(profile, ofProfile.set(language, texts));
  return texts;
}

function toMethods({ order, profile, advised, catalogue: { labels, phrases } }: About): string | undefined {
  const others = otherMethods(profile, failedMethodOf(order, advised));
  return toList(
    others.map((method) => labels.methods[method]),
    phrases.or,
  );
}

/** Reads a placeholder; undefined where order and profile do not tell. */
const readers: Readonly<Record<Placeholder, (about: About) => string | undefined>> = {
  amount: ({ order, show }) => amountOf(order, show),
  bank: ({ order }) => issuerOf(order),
  contact: (about) => textsOf(about).contact,
  merchant: ({ profile }) => toMerchantName(profile),
  methods: toMethods,
  networks: (about) => textsOf(about).networks,
  number: ({ order }) => toOneLine(order.number),
  order: ({ order, show, catalogue }) =>
    describeOrder(toOneLine(order.number), amountOf(order, show), catalogue),
  payButton: ({ profile }) => profile.payPlace?.payLabel,
  payRoute: (about) =>
    fill(about.catalogue.phrases.payRoutes[about.profile.payPlace?.kind ?? 'unknown'], (name) =>
      isPlaceholder(name) ? readerOf(about)(name) : undefined,
    ),
  returnButton: (about) => textsOf(about).returnButton,
  where: ({ order, profile: { backOffice }, language }) =>
    backOffice && toWhere(backOffice, toOneLine(order.number), language),
};

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(readers, name);
}

function readerOf(about: About): (name: Placeholder) => string | undefined {
  const fallbacks: Readonly<Partial<Values>> = about.catalogue.fallbacks;
  return (name) => readers[name](about) ?? fallbacks[name];
}

/**
 * What every placeholder stands for in one language; a fallback phrase where order and profile do not tell. `advised`:
 * the action and its alternatives, which tell what was tried where the order does not. Each is worked out when it is
 * asked for: few texts name more than two.
 */
export function toValueOf(
  order: Order,
  profile: MerchantProfile,
  language: Language,
  advised: readonly Action[] = [],
  show: ShowMoney = formatMoney,
): ValueOf {
  const read = readerOf({ order, profile, language, catalogue: getCatalogue(language), advised, show });
  return (name) => (isPlaceholder(name) ? read(name) : undefined);
}

/** The values of `toValueOf`, all of them. */
export function toValues(...about: Parameters<typeof toValueOf>): Values {
  const valueOf = toValueOf(...about);
  const value = (name: Placeholder): string => valueOf(name) ?? '';
  return {
    amount: value('amount'),
    bank: value('bank'),
    contact: value('contact'),
    merchant: value('merchant'),
    methods: value('methods'),
    networks: value('networks'),
    number: value('number'),
    order: value('order'),
    payButton: value('payButton'),
    payRoute: value('payRoute'),
    returnButton: value('returnButton'),
    where: value('where'),
  };
}
