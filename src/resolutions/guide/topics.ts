import { generalTopics } from '../guide-texts.ts';
import { itemsOf } from './general-items.ts';
import { toJourneyTopic } from './journey-topic.ts';
import type { GuideWords, Topic } from './topic.ts';

/** Everything the profile tells about paying, topic by topic: the ways to pay, then what is around them. Pure. */
export function toTopics(words: GuideWords): readonly Topic[] {
  const journeys = (words.profile.journeys ?? []).map((journey) => toJourneyTopic(journey, words));
  const general = generalTopics.map((id): Topic => ({
    id,
    title: words.texts.topics[id],
    isSteps: false,
    items: itemsOf[id](words),
  }));
  return [...journeys, ...general.filter(({ items }) => items.length > 0)];
}
