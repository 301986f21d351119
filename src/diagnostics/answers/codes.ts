import { foldCode, parseCodeTable, type CodeEntry, type CodeTable } from './code-table.ts';
import aciOppwa from './tables/aci_oppwa.tsv';
import adyen from './tables/adyen.tsv';
import authorizenet from './tables/authorizenet.tsv';
import braintree from './tables/braintree.tsv';
import checkoutCom from './tables/checkout_com.tsv';
import cybersource from './tables/cybersource.tsv';
import datatrans from './tables/datatrans.tsv';
import emv3ds from './tables/emv3ds.tsv';
import gestpay from './tables/gestpay.tsv';
import girocheckout from './tables/girocheckout.tsv';
import hipay from './tables/hipay.tsv';
import iso8583 from './tables/iso8583.tsv';
import klarna from './tables/klarna.tsv';
import mangopay from './tables/mangopay.tsv';
import mastercardAdvice from './tables/mastercard_advice.tsv';
import mollie from './tables/mollie.tsv';
import nexi from './tables/nexi.tsv';
import ogonePostfinance from './tables/ogone_postfinance.tsv';
import payboxUp2pay from './tables/paybox_up2pay.tsv';
import payoneDe from './tables/payone_de.tsv';
import paypal from './tables/paypal.tsv';
import payrexx from './tables/payrexx.tsv';
import payzenLyra from './tables/payzen_lyra.tsv';
import saferpay from './tables/saferpay.tsv';
import sipsMercanet from './tables/sips_mercanet.tsv';
import square from './tables/square.tsv';
import stripe from './tables/stripe.tsv';
import visaCategory from './tables/visa_category.tsv';
import wallee from './tables/wallee.tsv';
import wirecardElastic from './tables/wirecard_elastic.tsv';
import worldpay from './tables/worldpay.tsv';

/** The tables' texts; a table is parsed when its scheme is first asked for, so that a run pays only for what it uses. */
const texts: Readonly<Record<string, string>> = {
  aci_oppwa: aciOppwa,
  adyen,
  authorizenet,
  braintree,
  checkout_com: checkoutCom,
  cybersource,
  datatrans,
  emv3ds,
  gestpay,
  girocheckout,
  hipay,
  iso8583,
  klarna,
  mangopay,
  mastercard_advice: mastercardAdvice,
  mollie,
  nexi,
  ogone_postfinance: ogonePostfinance,
  paybox_up2pay: payboxUp2pay,
  payone_de: payoneDe,
  paypal,
  payrexx,
  payzen_lyra: payzenLyra,
  saferpay,
  sips_mercanet: sipsMercanet,
  square,
  stripe,
  visa_category: visaCategory,
  wallee,
  wirecard_elastic: wirecardElastic,
  worldpay,
};

const parsed = new Map<string, CodeTable>();

export const schemes: readonly string[] = Object.keys(texts);

function tableOf(scheme: string): CodeTable | undefined {
  const known = parsed.get(scheme);
  if (known !== undefined) return known;
  const text = texts[scheme];
  if (text === undefined) return undefined;
  const table = parseCodeTable(text);
  parsed.set(scheme, table);
  return table;
}

/** Other names of schemes, read from the tables' heads without parsing their rows. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).flatMap(([scheme, text]) =>
    (/^# aliases: (.*)$/m.exec(text)?.[1] ?? '')
      .split(',')
      .map((alias): [string, string] => [alias.trim(), scheme])
      .filter(([alias]) => alias !== ''),
  ),
);

/** A scheme's id from any of its names (`axerve` is `gestpay`); undefined where no table has it. */
export function toScheme(name: string): string | undefined {
  const folded = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return Object.hasOwn(texts, folded) ? folded : aliases.get(folded);
}

/** The entry of a code in one scheme; a reading for the card's network comes before the general one. */
export function findCode(scheme: string, code: string, network?: string): CodeEntry | undefined {
  const entries = tableOf(scheme)?.entries;
  const folded = foldCode(code);
  return (network === undefined ? undefined : entries?.get(`${folded}@${network}`)) ?? entries?.get(folded);
}

/** Every scheme that knows the code, in the order of the schemes' names. */
export function findInEveryScheme(code: string, network?: string): readonly CodeEntry[] {
  return schemes.flatMap((scheme) => findCode(scheme, code, network) ?? []);
}

/** All codes of a scheme, as its table lists them. */
export function codesOf(scheme: string): readonly CodeEntry[] {
  return [...(tableOf(scheme)?.entries.values() ?? [])];
}
