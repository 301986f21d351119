import { families, type Family } from '../../src/diagnostics/rule.ts';

/** What the rules of a family are about, for the index and the pages. */
const meanings: Readonly<Record<Family, string>> = {
  overcharge: 'more money was taken than the order costs',
  late_capture: 'money was taken for an order that is closed',
  paid: 'the order is paid',
  not_registered: 'the money is there and the order does not show it',
  not_returned: 'the bank agreed and the customer never came back to the shop',
  in_progress: 'a payment may still go through',
  paid_elsewhere: 'the customer paid the same thing with another order',
  closed: 'the order is closed',
  other_method: 'a transfer, cheque or invoice was chosen',
  acceptance: 'the merchant does not take this network or method',
  answer: 'what the latest attempt says',
  report: 'what the customer says',
  silence: 'nobody says anything',
};

export const familyMeaning = (family: Family): string => meanings[family];

/** Where a family stands in the order of causes: `11 of 13`. */
export const familyPlace = (family: Family): string =>
  `${families.indexOf(family) + 1} of ${families.length}`;
