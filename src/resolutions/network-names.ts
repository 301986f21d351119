/** Names of card networks as their cards show them; they are the same in every language. */
export const networkNames = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  unionpay: 'UnionPay',
  maestro: 'Maestro',
  cartes_bancaires: 'Cartes Bancaires (CB)',
  postfinance: 'PostFinance Card',
  bancomat: 'PagoBANCOMAT',
} as const;

export type NamedNetwork = keyof typeof networkNames;

function isNamed(network: string): network is NamedNetwork {
  return Object.hasOwn(networkNames, network);
}

/** The name to show for a network id; an id without a name stands for itself. */
export function toNetworkName(network: string): string {
  return isNamed(network) ? networkNames[network] : network;
}
