import { describe, expect, it } from 'vitest';
import { anOrder } from '../orders/an-order.test-data.ts';
import { failedMethodOf } from './failed-method.ts';

const at = '2026-03-02T10:05:00+01:00';

describe('the way to pay that did not work', () => {
  it('is the one of the order, whatever is advised', () => {
    const order = anOrder({ paymentMethod: 'paypal' });
    expect(failedMethodOf(order, ['try_other_card'])).toBe('paypal');
  });

  it.each([{ card: { last4: '4242' } }, { threeDS: { enrolled: 'N' as const } }])(
    'is a card where a transaction has %j',
    (told) => {
      const order = anOrder({ transactions: [{ id: 't', at, status: 'failed', ...told }] });
      expect(failedMethodOf(order, ['try_other_method'])).toBe('card');
    },
  );

  it('is PayPal where PayPal tried, and no card is known', () => {
    const order = anOrder({ transactions: [{ id: 't', at, status: 'failed', provider: 'paypal' }] });
    expect(failedMethodOf(order, ['try_other_method'])).toBe('paypal');
  });

  it('is a card where nothing was tried and the advice is about cards', () => {
    const order = anOrder({ transactions: [] });
    expect(failedMethodOf(order, ['try_other_card', 'try_other_method'])).toBe('card');
    expect(failedMethodOf(order, ['try_other_method', 'contact_bank'])).toBe('card');
  });

  it('is not known where nothing tells', () => {
    expect(failedMethodOf(anOrder({ transactions: [] }), ['try_other_method'])).toBeUndefined();
    expect(failedMethodOf(anOrder(), [])).toBeUndefined();
  });
});
