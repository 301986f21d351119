import aciOppwa from './tables/aci_oppwa.tsv';
import adyen from './tables/adyen.tsv';
import authorizenet from './tables/authorizenet.tsv';
import braintree from './tables/braintree.tsv';
import checkoutCom from './tables/checkout_com.tsv';
import cybersource from './tables/cybersource.tsv';
import datatrans from './tables/datatrans.tsv';
import emv3ds from './tables/emv3ds.tsv';
import eway from './tables/eway.tsv';
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
import shopify from './tables/shopify.tsv';
import sipsMercanet from './tables/sips_mercanet.tsv';
import square from './tables/square.tsv';
import stripe from './tables/stripe.tsv';
import visaCategory from './tables/visa_category.tsv';
import wallee from './tables/wallee.tsv';
import wirecardElastic from './tables/wirecard_elastic.tsv';
import worldpay from './tables/worldpay.tsv';

/** The code tables that come with paytriage, as texts: scheme id -> table. */
export const codeTexts: Readonly<Record<string, string>> = {
  aci_oppwa: aciOppwa,
  adyen,
  authorizenet,
  braintree,
  checkout_com: checkoutCom,
  cybersource,
  datatrans,
  emv3ds,
  eway,
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
  shopify,
  sips_mercanet: sipsMercanet,
  square,
  stripe,
  visa_category: visaCategory,
  wallee,
  wirecard_elastic: wirecardElastic,
  worldpay,
};
