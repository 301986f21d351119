import { describe, expect, it } from 'vitest';
import { aBankNote } from '../orders/an-order.test-data.ts';
import type { Transaction } from '../orders/order.ts';
import { aCase, ago, anOpenOrder, aPayment, shop } from './a-case.test-data.ts';
import { actionFacts, toFullAdvice, type FullAdvice } from './advice.ts';
import { findPayBar } from './pay-again.ts';
import { toSituation } from './facts/situation.ts';
import type { MerchantTerms } from './merchant-terms.ts';
import type { Advice } from './rule.ts';
import { builtInRules } from './rules/built-in.ts';
import { actions, type Cause } from './vocabulary.ts';

const [early, late] = [ago({ days: 2 }), ago({ days: 1 })];
const oldCard = { last4: '1111' };
const stolen = {
  id: 'stolen',
  at: early,
  status: 'failed',
  card: oldCard,
  notes: [aBankNote('43')],
} as const;

interface Given {
  readonly cause?: Cause;
  readonly terms?: MerchantTerms;
}

function adviceGiven(
  transactions: readonly Partial<Transaction>[],
  advice: Advice,
  { cause = 'do_not_honor', terms = shop }: Given = {},
): FullAdvice {
  const order = anOpenOrder({ transactions: transactions.map((fields) => aPayment(fields)) });
  const situation = toSituation(aCase(order, { terms }));
  return toFullAdvice(advice, cause, situation, findPayBar(situation));
}

const actionsOf = ({ action, alternatives }: FullAdvice): readonly string[] => [action, ...alternatives];

describe('advice with nothing in its way', () => {
  it('follows from the action and the cause what the rule does not say', () => {
    expect(adviceGiven([], { action: 'try_other_card', alternatives: ['contact_bank'] })).toEqual({
      action: 'try_other_card',
      actor: 'customer',
      retry: 'other_card',
      alternatives: ['contact_bank'],
    });
    expect(adviceGiven([], { action: 'wait' }, { cause: 'order_cancelled' })).toMatchObject({
      retry: 'not_needed',
    });
  });

  it('keeps what the rule says', () => {
    const advice = { action: 'wait', actor: 'customer', retry: 'never', alternatives: [] } as const;
    expect(adviceGiven([], advice)).toEqual(advice);
  });

  it('takes the retry of the code itself where the bank gave one', () => {
    const declined = { status: 'failed', notes: [{ scheme: 'iso8583', code: '9G' }] } as const;
    expect(adviceGiven([declined], { action: 'contact_bank' }, { cause: 'restricted_card' }).retry).toBe(
      'later',
    );
  });

  it('knows which actions mean paying, now or soon', () => {
    expect(actions.filter((action) => actionFacts[action].pays)).toEqual([
      'try_other_card',
      'try_other_method',
      'retry_same_card',
      'retry_later',
      'correct_card_details',
      'update_saved_card',
      'pay_from_customer_area',
      'send_payment_link',
      'place_new_order',
    ]);
  });

  it('names the customer as the one who contacts the bank', () => {
    expect(actionFacts.contact_bank.actor).toBe('customer');
    expect(Object.keys(actionFacts).toSorted()).toEqual([...actions].toSorted());
  });
});

describe('while a payment is alive', () => {
  const held = { id: 'held', at: ago({ hours: 1 }), status: 'authorized' } as const;

  it.each(builtInRules.map(({ id, cause, resolution }) => [id, cause, resolution] as const))(
    'nothing that pays is left of the advice of %s',
    (_id, cause, resolution) => {
      for (const at of [held.at, ago({ days: 8 })]) {
        const advice = adviceGiven([{ ...held, at }], resolution, { cause });
        expect(
          actionsOf(advice).filter((action) => actionFacts[action as keyof typeof actionFacts].pays),
        ).toEqual([]);
        expect(['not_needed', 'after_auth', 'never']).toContain(advice.retry);
      }
    },
  );

  it('keeps the retry that follows from what is under way', () => {
    const retryOf = (retry: 'after_auth' | 'never'): string =>
      adviceGiven([held], { action: 'wait', retry }).retry;
    expect([retryOf('after_auth'), retryOf('never')]).toEqual(['after_auth', 'never']);
  });

  it('waits instead, and escalates once it takes too long', () => {
    const pay = { action: 'try_other_card', alternatives: ['contact_bank', 'try_other_method'] } as const;
    const instead = { retry: 'not_needed', alternatives: ['contact_bank'] };
    expect(adviceGiven([held], pay)).toEqual({ action: 'wait', actor: 'support', ...instead });
    expect(adviceGiven([{ ...held, at: ago({ days: 8 }) }], pay)).toEqual({
      action: 'escalate',
      actor: 'support',
      ...instead,
    });
  });
});

describe('a card that is never to be tried again', () => {
  const sameCard = [
    'retry_same_card',
    'retry_later',
    'correct_card_details',
    'complete_authentication',
  ] as const;
  const again = { id: 'again', at: late, status: 'cancelled', card: oldCard } as const;
  const barred: readonly (readonly [string, readonly Partial<Transaction>[]])[] = [
    ['the latest attempt says so', [stolen]],
    ['an earlier attempt with the same card says so', [stolen, again]],
    ['an earlier record of the same attempt says so', [stolen, { ...stolen, at: late, notes: [] }]],
    ['a code of the network says so', [{ ...stolen, notes: [{ scheme: 'iso8583', code: 'N5' }] }]],
  ];

  it.each(barred)('is not advised, where %s', (_how, transactions) => {
    for (const action of sameCard) {
      const advice = adviceGiven(transactions, { action, alternatives: [...sameCard, 'contact_bank'] });
      expect(advice).toEqual({
        action: 'try_other_card',
        actor: 'customer',
        retry: 'never',
        alternatives: ['contact_bank'],
      });
    }
  });

  it('does not bar another card', () => {
    const other = { ...again, card: { last4: '2222' } };
    expect(adviceGiven([stolen, other], { action: 'retry_same_card' }).action).toBe('retry_same_card');
  });

  describe('while a bank check is under way', () => {
    const check = (last4: string): FullAdvice =>
      adviceGiven(
        [
          stolen,
          {
            id: 'check',
            at: ago({ minutes: 5 }),
            status: 'requires_action',
            card: { last4 },
            threeDS: { challengeSentAt: ago({ minutes: 4 }) },
          },
        ],
        { action: 'complete_authentication' },
        { cause: 'authentication_pending' },
      );

    it('of another card, lets it be completed', () => {
      expect(check('2222').action).toBe('complete_authentication');
    });

    it('of that very card, waits for it to end', () => {
      expect(check('1111')).toMatchObject({ action: 'wait', retry: 'not_needed' });
    });
  });
});

describe('what the merchant does not offer', () => {
  const onlyCards = { id: 'x', methods: ['card'] } as const;

  it('is not named: there is no other method', () => {
    const advice = {
      action: 'try_other_method',
      alternatives: ['try_other_card', 'try_other_method'],
    } as const;
    expect(actionsOf(adviceGiven([], advice, { terms: onlyCards }))).toEqual(['try_other_card']);
    expect(actionsOf(adviceGiven([], { action: 'try_other_method' }, { terms: onlyCards }))).toEqual([
      'contact_bank',
    ]);
  });

  it('is not named in the retry either', () => {
    const advice = adviceGiven(
      [],
      { action: 'try_other_method' },
      { cause: 'bnpl_declined', terms: onlyCards },
    );
    expect(advice.retry).not.toBe('other_method');
  });

  it('is named where the methods are unknown', () => {
    expect(adviceGiven([], { action: 'try_other_method' }, { terms: { id: 'x' } }).action).toBe(
      'try_other_method',
    );
  });
});
