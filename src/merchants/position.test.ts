import { describe, expect, it } from 'vitest';
import { anOrder } from '../orders/an-order.test-data.ts';
import type { Order, Transaction } from '../orders/order.ts';
import type { EventType } from '../orders/vocabulary.ts';
import { arubaHosting } from './aruba-hosting.ts';
import { arubaPec } from './aruba-pec.ts';
import { toGenericProfile } from './generic.ts';
import { optimOffice } from './optim-office.ts';
import { findPosition } from './position.ts';
import type { MerchantProfile } from './profile.ts';

const at = '2026-03-16T11:03:00+01:00';
const eventsOf = (...types: readonly EventType[]): NonNullable<Order['events']> =>
  types.map((type) => ({ type, at }));
const attempt = (fields: Partial<Transaction>): Transaction => ({ id: 't', at, status: 'failed', ...fields });

/** Journey, the step where the customer is, and how many are done. */
function positionOf(profile: MerchantProfile, fields: Partial<Order>): readonly unknown[] {
  const position = findPosition(anOrder({ paymentMethod: 'card', ...fields }), profile);
  const here = position?.steps.find(({ state }) => state === 'here')?.step.id;
  return [
    position?.journey.id,
    here,
    position?.steps.filter(({ state }) => state === 'done').length,
    position?.isKnown,
  ];
}

describe('the position of a customer', () => {
  it('begins at the first step where nothing is known', () => {
    expect(positionOf(arubaPec, { instrument: 'new' })).toEqual(['card_new', 'sign_in', 0, false]);
  });

  it('is the last step where the bank asks and no step of the way says so', () => {
    const order = anOrder({ paymentMethod: 'card', instrument: 'saved' });
    const position = findPosition(order, arubaPec, 'no_code_received');
    expect(position?.journey.id).toBe('card_saved');
    expect(position?.steps.at(-1)?.state).toBe('here');
  });

  it('follows the events through the shop', () => {
    expect(positionOf(optimOffice, { events: [] })).toEqual(['card', 'open_link', 0, true]);
    expect(positionOf(optimOffice, { events: eventsOf('cart_opened') })).toEqual([
      'card',
      'checkout',
      2,
      true,
    ]);
    expect(positionOf(optimOffice, { events: eventsOf('billing_details_entered') })).toEqual([
      'card',
      'pay',
      4,
      true,
    ]);
  });

  it('does not mind events out of order', () => {
    expect(positionOf(optimOffice, { events: eventsOf('checkout_started', 'cart_opened') })[1]).toBe(
      'billing_details',
    );
  });

  it('is at the bank once the customer was sent there', () => {
    expect(positionOf(arubaPec, { instrument: 'new', events: eventsOf('redirected_to_bank') })).toEqual([
      'card_new',
      'card_data',
      5,
      true,
    ]);
  });

  it('is at the return once the bank has said yes', () => {
    const transactions = [attempt({ status: 'authorized' })];
    expect(positionOf(arubaPec, { instrument: 'new', transactions })).toEqual([
      'card_new',
      'return',
      8,
      true,
    ]);
  });

  it('asks for nothing at the bank while a payment is being processed', () => {
    const transactions = [attempt({ status: 'pending' })];
    const events = eventsOf('redirected_to_bank', 'returned_from_bank');
    expect(positionOf(arubaPec, { instrument: 'new', transactions })[1]).toBe('return');
    expect(positionOf(arubaPec, { instrument: 'new', transactions, events })[1]).toBeUndefined();
  });

  it('is at the authorisation while the bank asks', () => {
    const transactions = [attempt({ status: 'requires_action', threeDS: { challengeSentAt: at } })];
    expect(positionOf(arubaHosting, { instrument: 'new', transactions })[1]).toBe('authorise');
  });

  it('starts over at the bank after a refusal, the return included', () => {
    const transactions = [attempt({})];
    const events = eventsOf('redirected_to_bank', 'returned_from_bank');
    expect(positionOf(arubaPec, { instrument: 'new', transactions, events })[1]).toBe('card_data');
  });

  it('is where the customer says he is, and no less far than shown', () => {
    const hereOf = (symptom: string, fields: Partial<Order> = {}) => {
      const order = anOrder({ paymentMethod: 'card', instrument: 'new', ...fields });
      const position = findPosition(order, arubaPec, symptom);
      return [position?.steps.find(({ state }) => state === 'here')?.step.id, position?.isKnown];
    };
    expect(hereOf('blank_page')).toEqual(['card_data', true]);
    expect(hereOf('no_code_received', { transactions: [] })).toEqual(['authorise', true]);
    expect(hereOf('no_pay_button')).toEqual(['sign_in', false]);
    expect(hereOf('blank_page', { transactions: [attempt({ status: 'authorized' })] })).toEqual([
      'return',
      true,
    ]);
  });

  it('has no step left once the order is paid', () => {
    const [, here, done] = positionOf(arubaHosting, { instrument: 'saved', status: 'paid' });
    expect([here, done]).toEqual([undefined, 6]);
  });

  it('takes the way of the method, and none where the profile has none', () => {
    expect(positionOf(arubaPec, { paymentMethod: 'paypal', instrument: 'saved' })[0]).toBe('paypal_saved');
    expect(positionOf(arubaPec, { paymentMethod: 'cheque' })[0]).toBeUndefined();
    expect(positionOf(toGenericProfile('shop'), {})[0]).toBeUndefined();
    expect(positionOf({ ...arubaPec, journeys: [] }, {})[0]).toBeUndefined();
  });
});
