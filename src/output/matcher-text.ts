import type { FactValue } from '../diagnostics/facts/situation.ts';
import type { Matcher, Pattern } from '../diagnostics/rule.ts';
import type { TraceTexts } from '../resolutions/trace-texts.ts';

const signs: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

function isList(matcher: Matcher): matcher is readonly FactValue[] {
  return Array.isArray(matcher);
}

const isPattern = (value: FactValue | readonly FactValue[] | Pattern): value is Pattern =>
  typeof value === 'object' && 'toJSON' in value;

function listText(values: readonly FactValue[], texts: TraceTexts): string {
  const list = values.join(', ');
  return values.length === 1 ? list : `${texts.oneOf} ${list}`;
}

/** What a rule expects of a fact, in a few words; not cleaned: a rule file may hold anything. */
export function matcherText(matcher: Matcher, texts: TraceTexts): string {
  if (typeof matcher !== 'object') return String(matcher);
  if (isList(matcher)) return listText(matcher, texts);
  return Object.entries(matcher)
    .map(([key, value]: readonly [string, FactValue | readonly FactValue[] | Pattern]) => {
      if (key === 'known') return value === true ? texts.known : texts.unknown;
      if (isPattern(value)) return `~ ${value.toJSON()}`;
      const wanted = typeof value === 'object' ? listText(value, texts) : String(value);
      return `${key === 'not' ? texts.not : (signs[key] ?? key)} ${wanted}`;
    })
    .join(', ');
}
