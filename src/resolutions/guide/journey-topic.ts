import type { Journey, Step } from '../../merchants/journey.ts';
import { textIn } from '../../merchants/local-text.ts';
import { methodName, pageName, sayGuide, type GuideItem, type GuideWords, type Topic } from './topic.ts';

/** A journey's id as it is typed: `card-saved`. */
export function toTopicId(id: string): string {
  return id.toLowerCase().replaceAll('_', '-');
}

export function toGuideStep({ id, text, labels, sees, page }: Step, words: GuideWords): GuideItem {
  const { language } = words;
  const seen = sees === undefined ? [] : [sayGuide(words, 'sees', { text: textIn(sees, language) })];
  const where = page === undefined ? [] : [sayGuide(words, 'onPage', { page: pageName(words, page) })];
  return {
    id,
    text: textIn(text, language),
    ...(labels !== undefined && { labels }),
    details: [...where, ...seen],
  };
}

export function titleOfJourney({ method, instrument, needsSignIn }: Journey, words: GuideWords): string {
  const others = (words.profile.journeys ?? []).filter((journey) => journey.method === method);
  const isTheOnlyOne = !needsSignIn && others.some((journey) => journey.needsSignIn);
  return sayGuide(words, 'journey', {
    method,
    name: methodName(words, method),
    instrument: instrument ?? 'any',
    signIn: isTheOnlyOne ? 'without' : 'with',
  });
}

export function toJourneyTopic(journey: Journey, words: GuideWords): Topic {
  const { id, steps, switchesRenewalOn } = journey;
  const title = titleOfJourney(journey, words);
  if (steps.length === 0) {
    const items = [{ id: 'no_steps', text: sayGuide(words, 'noSteps', {}) }];
    return { id: toTopicId(id), title, isSteps: false, items };
  }
  const all = steps.map((step) => toGuideStep(step, words));
  if (switchesRenewalOn === undefined) return { id: toTopicId(id), title, isSteps: true, items: all };
  const renewal = sayGuide(words, switchesRenewalOn ? 'renewalOn' : 'renewalOff', {});
  const last = all.at(-1);
  const withRenewal = last && { ...last, details: [...(last.details ?? []), renewal] };
  const items = [...all.slice(0, -1), ...(withRenewal === undefined ? [] : [withRenewal])];
  return { id: toTopicId(id), title, isSteps: true, items };
}
