import type { Transaction } from './order.ts';

/** Public number prefixes per network, most specific first; co-badged domestic schemes have no prefix of their own. */
const prefixes: readonly (readonly [network: string, from: string, to: string])[] = [
  ['amex', '34', '34'],
  ['amex', '37', '37'],
  ['diners', '300', '305'],
  ['diners', '3095', '3095'],
  ['diners', '36', '36'],
  ['diners', '38', '39'],
  ['jcb', '3528', '3589'],
  ['mastercard', '2221', '2720'],
  ['mastercard', '51', '55'],
  ['discover', '6011', '6011'],
  ['discover', '644', '649'],
  ['discover', '65', '65'],
  ['unionpay', '62', '62'],
  ['unionpay', '81', '81'],
  ['maestro', '5018', '5018'],
  ['maestro', '5020', '5020'],
  ['maestro', '5038', '5038'],
  ['maestro', '5893', '5893'],
  ['maestro', '6304', '6304'],
  ['maestro', '6759', '6759'],
  ['maestro', '6761', '6763'],
  ['visa', '4', '4'],
];

const aliases: Readonly<Record<string, string>> = {
  americanexpress: 'amex',
  ax: 'amex',
  mc: 'mastercard',
  master: 'mastercard',
  eurocard: 'mastercard',
  vi: 'visa',
  visaelectron: 'visa',
  visadebit: 'visa',
  dinersclub: 'diners',
  dinersclubinternational: 'diners',
  cb: 'cartes_bancaires',
  cartebancaire: 'cartes_bancaires',
  cartebleue: 'cartes_bancaires',
  cartesbancaires: 'cartes_bancaires',
  cup: 'unionpay',
  chinaunionpay: 'unionpay',
  postcard: 'postfinance',
  postfinancecard: 'postfinance',
  pagobancomat: 'bancomat',
};

/** Networks of the order document, those that have no prefix of their own included. */
export const knownNetworks: readonly string[] = [
  ...new Set([
    ...prefixes.map(([network]) => network),
    ...Object.values(aliases),
    'bancontact',
    'girocard',
    'dankort',
  ]),
];

const known: ReadonlySet<string> = new Set(knownNetworks);

/** A network's name as the order document writes it: `American Express`, `AMEX` and `ax` are `amex`. */
export function toNetwork(name: string): string {
  if (known.has(name)) return name;
  const folded = name.toLowerCase().replace(/[^a-z]/g, '');
  return aliases[folded] ?? (/^[a-z_]+$/.test(name.toLowerCase()) ? name.toLowerCase() : folded);
}

/** The network a card number's first six to eight digits belong to; undefined where the ranges do not tell. */
export function networkOfBin(bin: string): string | undefined {
  return prefixes.find(([, from, to]) => {
    const head = bin.slice(0, from.length);
    return head >= from && head <= to;
  })?.[0];
}

/** What providers write where they do not know the network. */
const saysNoNetwork: ReadonlySet<string> = new Set(['', 'unknown', 'other', 'none', 'na', 'card']);

/** The card's network, as the record names it or as the first digits of the number tell. */
export function networkOf({ card }: Pick<Transaction, 'card'>): string | undefined {
  const named = card?.network === undefined ? '' : toNetwork(card.network);
  if (!saysNoNetwork.has(named)) return named;
  return card?.bin === undefined ? undefined : networkOfBin(card.bin);
}
