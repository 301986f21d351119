import type { OrderGuide } from '../resolutions/guide/order-guide.ts';
import { sayGuide, type GuideItem, type GuideWords, type Topic } from '../resolutions/guide/topic.ts';
import { heading, list, paragraph, type Block, type Item } from './text/block.ts';

/** Words of the screen are set as they are: somebody looks for them. */
function toItem({ text, labels = [], details = [] }: GuideItem): Item {
  const words = labels.flatMap((label, index) => [index === 0 ? '→ ' : ' › ', { verbatim: label }]);
  return { line: text, below: [...(words.length === 0 ? [] : [words]), ...details] };
}

function toTopicBlocks({ id, title, isSteps, items }: Topic): readonly Block[] {
  return [heading(2, [{ verbatim: id }, ` · ${title}`]), list(items.map(toItem), isSteps)];
}

/** A guide as parts of a text: with several topics a list of them comes first. */
export function toGuideBlocks(topics: readonly Topic[], words: GuideWords): readonly Block[] {
  const { name } = words.profile;
  const contents = [
    paragraph(sayGuide(words, 'topics', {})),
    list(topics.map(({ id, title }) => [{ verbatim: id }, ` · ${title}`])),
  ];
  return [
    heading(1, sayGuide(words, 'title', { merchant: name })),
    ...(topics.length > 1 ? contents : []),
    ...topics.flatMap(toTopicBlocks),
  ];
}

export function toOrderGuideBlocks({ order, text, steps }: OrderGuide, words: GuideWords): readonly Block[] {
  const { number } = order;
  return [
    heading(1, sayGuide(words, 'titleOfOrder', { number, merchant: words.profile.name })),
    paragraph(text),
    ...(steps.length === 0 ? [] : [list(steps.map(toItem), true)]),
  ];
}

/** A guide as `guide --json` prints it. */
export function toGuideDocument(topics: readonly Topic[], { profile, language }: GuideWords): object {
  return {
    schema: 'paytriage.guide/1',
    merchant: profile.id,
    language,
    topics: topics.map(({ id, title, isSteps, items }) => ({
      id,
      title,
      ordered: isSteps,
      items: items.map(toEntry),
    })),
  };
}

export function toOrderGuideDocument(
  { order, state, journey, isKnown, text, steps }: OrderGuide,
  { language }: GuideWords,
): object {
  return {
    schema: 'paytriage.guide/1',
    merchant: order.merchant,
    language,
    order: order.number,
    state,
    journey,
    known: isKnown,
    text,
    steps: steps.map(toEntry),
  };
}

function toEntry({ id, text, labels = [], details = [] }: GuideItem): object {
  return { id, text, labels, details };
}
