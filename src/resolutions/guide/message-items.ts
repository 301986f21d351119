import type { Due, ExpectedMessage } from '../../merchants/promises.ts';
import { toLocalList } from '../local-format.ts';
import { labelled, separated } from '../punctuation.ts';
import { methodName, productNames, sayGuide, type GuideItem, type GuideWords } from './topic.ts';

function toDue({ from, days, workingDays }: Due, words: GuideWords): string {
  if (workingDays !== undefined) return sayGuide(words, 'inWorkingDays', { from, days: workingDays });
  return days === undefined ? sayGuide(words, 'atOnce', { from }) : sayGuide(words, 'inDays', { from, days });
}

function nameOf({ id, event }: ExpectedMessage, { texts }: GuideWords): string {
  const names: Readonly<Record<string, string>> = texts.messageNames;
  return names[event ?? id] ?? id;
}

function toConditions(message: ExpectedMessage, words: GuideWords): readonly string[] {
  const { methods, instrument, products, mailbox } = message;
  const { language } = words;
  const listed = (items: readonly string[]): string => toLocalList(items, language);
  return [
    methods && sayGuide(words, 'paidBy', { methods: listed(methods.map((one) => methodName(words, one))) }),
    instrument && sayGuide(words, 'instrument', { instrument }),
    products && sayGuide(words, 'onlyFor', { products: listed(productNames(words, products)) }),
    mailbox && sayGuide(words, 'mailbox', { mailbox }),
  ].filter((part) => part !== undefined);
}

/** One message a customer gets: what, when and under which conditions; what sources disagree about is said to be so. */
export function toMessageItem(message: ExpectedMessage, words: GuideWords): GuideItem {
  const { id, due, unsureFor = [] } = message;
  const parts = [toDue(due, words), ...toConditions(message, words)];
  const unsure =
    unsureFor.length === 0
      ? []
      : [
          sayGuide(words, 'unsure', {
            products: toLocalList(productNames(words, unsureFor), words.language),
          }),
        ];
  return {
    id,
    text: labelled(words.catalogue, nameOf(message, words), separated(words.catalogue, parts)),
    details: unsure,
  };
}
