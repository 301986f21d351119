import type { ProfileFinding } from './lint-finding.ts';
import type { MerchantProfile } from './profile.ts';

type Path = ProfileFinding['path'];

/** Pages that steps and journeys name and nothing describes. */
function undefinedPages({
  journeys = [],
  pages = [],
  backOffice,
}: MerchantProfile): readonly ProfileFinding[] {
  const known = new Set(pages.map(({ id }) => id));
  const named: readonly (readonly [path: Path, page: string | undefined])[] = [
    ...journeys.flatMap(({ hostedPage, steps }, at) => [
      [['journeys', at, 'hostedPage'], hostedPage] as const,
      ...steps.map(({ page }, step) => [['journeys', at, 'steps', step, 'page'], page] as const),
    ]),
    ...(backOffice?.steps ?? []).map(
      ({ page }, step) => [['backOffice', 'steps', step, 'page'], page] as const,
    ),
  ];
  return named.flatMap(([path, page]): readonly ProfileFinding[] =>
    page === undefined || known.has(page)
      ? []
      : [{ check: 'page_undefined', path, subject: page, others: [...known] }],
  );
}

/** Ways to pay that lead nowhere, or that the merchant does not take. */
export function lintJourneys(profile: MerchantProfile): readonly ProfileFinding[] {
  const { journeys = [], methods } = profile;
  const ofEach = journeys.flatMap(({ id, method, steps }, at): readonly ProfileFinding[] => {
    const ids = steps.map((step) => step.id);
    const path: Path = ['journeys', at];
    const twice = ids.findIndex((step, index) => ids.indexOf(step) < index);
    return [
      ...(steps.length === 0
        ? [{ check: 'journey_without_steps', path, subject: id, others: [] } as const]
        : []),
      ...(twice === -1
        ? []
        : [
            {
              check: 'step_twice',
              path: [...path, 'steps', twice],
              subject: id,
              others: ids.slice(twice, twice + 1),
            } as const,
          ]),
      ...(methods === undefined || methods.includes(method)
        ? []
        : [{ check: 'method_not_taken', path, subject: id, others: [method] } as const]),
    ];
  });
  return [...ofEach, ...undefinedPages(profile)];
}
