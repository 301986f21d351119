import type { Situation } from './situation.ts';

/** What somebody says who has not come as far as his card, or is past it. */
const awayFromTheCard: ReadonlySet<unknown> = new Set([
  'no_pay_button',
  'no_payment_link',
  'no_confirmation',
  'no_invoice',
  'renewal_question',
  'charged_twice',
]);

/** The agent has the shop's tab open and sees transactions in it: they name the card and its 3-D Secure check. */
function showsTransactions({ transactions, told }: Situation): boolean {
  return transactions === undefined && told.get('transactions.count') !== undefined;
}

/** Whether a customer is worth asking about his card: who pays through a wallet shows the shop none. */
export function isCardWorthAsking(situation: Situation): boolean {
  const { order, told } = situation;
  const isWallet = order.paymentMethod === 'paypal' || order.paymentMethod === 'twint';
  return !isWallet && !awayFromTheCard.has(told.get('symptom')) && !showsTransactions(situation);
}

/** Whether a customer is worth asking about a request of his bank: a refusal comes without one, or after it. */
export function isNoticeWorthAsking({ told }: Situation): boolean {
  const symptom = told.get('symptom');
  return symptom !== 'payment_refused' && !awayFromTheCard.has(symptom);
}
