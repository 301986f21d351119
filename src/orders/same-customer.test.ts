import { describe, expect, it } from 'vitest';
import { anOrder } from './an-order.test-data.ts';
import type { Customer } from './order.ts';
import { isSameCustomer } from './same-customer.ts';

const isSame = (a: Customer, b: Customer): boolean =>
  isSameCustomer(anOrder({ customer: a }), anOrder({ customer: b }));

describe('isSameCustomer', () => {
  it.each<[string, Customer, Customer]>([
    ['e-mail in another case', { email: 'Ada@Example.org' }, { email: 'ada@example.org' }],
    ['e-mail with space around', { email: ' ada@example.org ' }, { email: 'ada@example.org' }],
    ['phone in another spelling', { phone: '+41 79 123 45 67' }, { phone: '079 123 45 67' }],
    [
      'phone, though the e-mail differs',
      { email: 'a@example.org', phone: '0791234567' },
      { email: 'b@example.org', phone: '+41791234567' },
    ],
  ])('says yes to the same %s', (_what, a, b) => {
    expect(isSame(a, b)).toBe(true);
    expect(isSame(b, a)).toBe(true);
  });

  it.each<[string, Customer, Customer]>([
    ['another e-mail', { email: 'ada@example.org' }, { email: 'ada@example.com' }],
    [
      'an e-mail with an accent: another mailbox',
      { email: 'josé@example.org' },
      { email: 'jose@example.org' },
    ],
    ['another phone', { phone: '+41 79 123 45 67' }, { phone: '+41 79 123 45 68' }],
    ['the same name alone', { name: 'Ada Lovelace' }, { name: 'Ada Lovelace' }],
    ['an e-mail and no e-mail', { email: 'ada@example.org' }, {}],
    ['two empty e-mails', { email: '' }, { email: '' }],
    ['two blank e-mails', { email: ' ' }, { email: '  ' }],
    ['two phones that are none', { phone: '-' }, { phone: '-' }],
  ])('says no to %s', (_what, a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('says no where nothing is known of either', () => {
    expect(isSameCustomer(anOrder(), anOrder())).toBe(false);
  });
});
