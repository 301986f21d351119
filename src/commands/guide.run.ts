import type { ProfileBook } from '../merchants/profile-book.ts';
import { Exit, UsageError } from '../errors.ts';
import type { Language } from '../orders/language.ts';
import type { MerchantProfile } from '../merchants/profile.ts';
import {
  toGuideBlocks,
  toGuideDocument,
  toOrderGuideBlocks,
  toOrderGuideDocument,
} from '../output/guide-document.ts';
import type { Block } from '../output/text/block.ts';
import { renderText } from '../output/text/render-text.ts';
import { maskCardData } from '../privacy/card-data.ts';
import { getCatalogue, loadCatalogues } from '../resolutions/catalogues.ts';
import { toTopicId } from '../resolutions/guide/journey-topic.ts';
import { toOrderGuide } from '../resolutions/guide/order-guide.ts';
import type { GuideWords, Topic } from '../resolutions/guide/topic.ts';
import { toTopics } from '../resolutions/guide/topics.ts';
import { loadGuideTexts } from '../resolutions/guide-texts.ts';
import { toSafeJson } from '../terminal/json.ts';
import type { GuideFlags, RunGuide } from './guide.ts';
import type { Context } from './shared/context.ts';
import { examine } from './shared/examine.ts';
import { chooseFormat } from './shared/format.ts';
import { loadProfiles } from './shared/load-profiles.ts';
import { getProfile } from './shared/get-profile.ts';
import { chooseAgentLanguage } from './shared/language.ts';
import { nearestWord } from './shared/nearest-word.ts';

const formats = ['text', 'markdown', 'html', 'json'] as const;

interface Written {
  readonly blocks: readonly Block[];
  readonly document: object;
}

async function loadWords(profile: MerchantProfile, language: Language): Promise<GuideWords> {
  await loadCatalogues([language]);
  return { profile, language, texts: await loadGuideTexts(language), catalogue: getCatalogue(language) };
}

function chooseTopics(topics: readonly Topic[], typed: string | undefined, name: string): readonly Topic[] {
  if (typed === undefined) return topics;
  const wanted = toTopicId(typed);
  const exact = topics.filter(({ id }) => id === wanted);
  if (exact.length > 0) return exact;
  // `card` where there are only card-saved and card-new: both.
  const ways = topics.filter(({ id }) => id.startsWith(`${wanted}-`));
  if (ways.length > 0) return ways;
  const ids = topics.map(({ id }) => id);
  throw new UsageError(
    `The guide of ${name} has no topic "${maskCardData(typed)}".${nearestWord(wanted, ids)}`,
    ids.length === 0 ? 'Its profile tells nothing about paying.' : `One of ${ids.join(', ')}`,
  );
}

async function writeGuide(
  merchant: string,
  topic: string | undefined,
  profiles: ProfileBook,
  language: Language,
): Promise<Written> {
  const words = await loadWords(getProfile(merchant, profiles), language);
  const topics = chooseTopics(toTopics(words), topic, words.profile.name);
  return { blocks: toGuideBlocks(topics, words), document: toGuideDocument(topics, words) };
}

async function writeOrderGuide(
  query: string,
  flags: GuideFlags,
  language: Language,
  context: Context,
): Promise<Written> {
  const { diagnosis } = await examine([query], flags, language, context);
  const { order, profile, finding } = diagnosis;
  const words = await loadWords(profile, language);
  const guide = toOrderGuide(order, finding, words);
  return { blocks: toOrderGuideBlocks(guide, words), document: toOrderGuideDocument(guide, words) };
}

function missing(): UsageError {
  return new UsageError(
    'A merchant or --order is missing.',
    'For example paytriage guide aruba-pec, or paytriage guide --order 4711. See paytriage merchants list.',
  );
}

export const runGuide: RunGuide = async ([merchant, topic], flags, context) => {
  const { terminal } = context;
  const format = chooseFormat(flags, formats, 'text');
  if (merchant === undefined && flags.order === undefined) throw missing();
  if (merchant !== undefined && flags.order !== undefined) {
    throw new UsageError(
      'A merchant and --order contradict each other.',
      'An order names its merchant itself; --merchant narrows the look-up.',
    );
  }
  const language = chooseAgentLanguage(flags.lang, terminal);
  const { blocks, document } =
    merchant === undefined
      ? await writeOrderGuide(flags.order ?? '', flags, language, context)
      : await writeGuide(merchant, topic, await loadProfiles(flags.merchantFile), language);
  await terminal.write(
    format === 'json' ? `${toSafeJson(document, 2)}\n` : await renderText(blocks, format, language, terminal),
  );
  return Exit.ok;
};
