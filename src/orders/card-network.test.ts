import { describe, expect, it } from 'vitest';
import { networkOf, networkOfBin, toNetwork } from './card-network.ts';
import type { Transaction } from './order.ts';

describe('toNetwork', () => {
  it.each([
    ['visa', 'visa'],
    ['VISA', 'visa'],
    ['Visa Debit', 'visa'],
    ['American Express', 'amex'],
    ['AMEX', 'amex'],
    ['ax', 'amex'],
    ['MasterCard', 'mastercard'],
    ['Master Card', 'mastercard'],
    ['mc', 'mastercard'],
    ['Diners Club', 'diners'],
    ['cartes_bancaires', 'cartes_bancaires'],
    ['Cartes Bancaires', 'cartes_bancaires'],
    ['CB', 'cartes_bancaires'],
    ['UnionPay', 'unionpay'],
    ['PostFinance Card', 'postfinance'],
    ['PagoBANCOMAT', 'bancomat'],
    ['Maestro', 'maestro'],
    ['girocard', 'girocard'],
  ])('reads %s as %s', (name, network) => {
    expect(toNetwork(name)).toBe(network);
  });

  it('says the same of what it said', () => {
    for (const name of ['American Express', 'Cartes Bancaires', 'girocard', 'Troy']) {
      expect(toNetwork(toNetwork(name))).toBe(toNetwork(name));
    }
  });
});

describe('networkOfBin', () => {
  it.each([
    ['411111', 'visa'],
    ['51000000', 'mastercard'],
    ['559999', 'mastercard'],
    ['222100', 'mastercard'],
    ['272099', 'mastercard'],
    ['340000', 'amex'],
    ['379999', 'amex'],
    ['300000', 'diners'],
    ['305999', 'diners'],
    ['309500', 'diners'],
    ['360000', 'diners'],
    ['352800', 'jcb'],
    ['358999', 'jcb'],
    ['601100', 'discover'],
    ['644000', 'discover'],
    ['650000', 'discover'],
    ['620000', 'unionpay'],
    ['810000', 'unionpay'],
    ['675900', 'maestro'],
    ['501800', 'maestro'],
  ])('%s is %s', (bin, network) => {
    expect(networkOfBin(bin)).toBe(network);
  });

  it.each(['222099', '272100', '352799', '359000', '306000', '350000', '100000', '999999'])(
    '%s belongs to none it knows',
    (bin) => {
      expect(networkOfBin(bin)).toBeUndefined();
    },
  );
});

describe('the network of the card', () => {
  const network = (card: Transaction['card']): string | undefined =>
    networkOf(card === undefined ? {} : { card });

  it('is named, or follows from the first digits', () => {
    expect(network({ network: 'American Express' })).toBe('amex');
    expect(network({ bin: '411111' })).toBe('visa');
    expect(network({ network: 'unknown', bin: '411111' })).toBe('visa');
    expect(network({ network: 'Cartes Bancaires', bin: '411111' })).toBe('cartes_bancaires');
  });

  it.each([[{ network: '' }], [{ network: '???' }], [{ network: 'Unknown' }], [{}], [undefined]])(
    'is unknown: %j',
    (card) => {
      expect(network(card)).toBeUndefined();
    },
  );
});
