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
import { fill, toOneLine } from './template.ts';

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

type Known = Partial<Values>;

function ofOrder(
  order: Order,
  catalogue: Catalogue,
  show: ShowMoney,
): Known & Pick<Values, 'number' | 'order'> {
  const number = toOneLine(order.number);
  const amount = amountOf(order, show);
  const bank = issuerOf(order);
  return {
    number,
    order: describeOrder(number, amount, catalogue),
    ...(amount !== undefined && { amount }),
    ...(bank !== undefined && { bank }),
  };
}

function ofProfile(profile: MerchantProfile, number: string, language: Language): Known {
  const { payPlace, backOffice, networks = [] } = profile;
  const merchant = toMerchantName(profile);
  const contact = profile.contacts?.[0];
  const returnButton = profile.pages?.find(({ returnLabel }) => returnLabel !== undefined)?.returnLabel;
  const networkList = toList(networks.map(toNetworkName), getCatalogue(language).phrases.and);
  return {
    ...(merchant !== undefined && { merchant }),
    ...(contact !== undefined && { contact: toContactText(contact, language) }),
    ...(payPlace?.payLabel !== undefined && { payButton: payPlace.payLabel }),
    ...(returnButton !== undefined && { returnButton }),
    ...(networkList !== undefined && { networks: networkList }),
    ...(backOffice !== undefined && { where: toWhere(backOffice, number, language) }),
  };
}

/**
 * What every placeholder stands for in one language; a fallback phrase where order and profile do not tell. `advised`:
 * the action and its alternatives, which tell what was tried where the order does not.
 */
export function toValues(
  order: Order,
  profile: MerchantProfile,
  language: Language,
  advised: readonly Action[] = [],
  show: ShowMoney = formatMoney,
): Values {
  const catalogue = getCatalogue(language);
  const { fallbacks, labels, phrases } = catalogue;
  const known = ofOrder(order, catalogue, show);
  const others = otherMethods(profile, failedMethodOf(order, advised));
  const methods = others.map((method) => labels.methods[method]);
  const values = {
    ...fallbacks,
    methods: toList(methods, phrases.or) ?? fallbacks.methods,
    ...ofProfile(profile, known.number, language),
    ...known,
  };
  return { ...values, payRoute: fill(phrases.payRoutes[profile.payPlace?.kind ?? 'unknown'], values) };
}
