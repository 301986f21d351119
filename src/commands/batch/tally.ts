import type { VerdictKind } from '../../diagnostics/vocabulary.ts';
import { fill } from '../../resolutions/template.ts';
import type { TallyTexts } from '../../resolutions/terminal-texts.ts';

/** What came of a number of orders, as plain data. */
export interface Counts extends Record<VerdictKind, number> {
  findings: number;
  passedOver: number;
}

const noCounts: Counts = {
  diagnosed: 0,
  no_problem: 0,
  needs_answer: 0,
  undetermined: 0,
  findings: 0,
  passedOver: 0,
};

/** Counts what came of a batch, for its last line. */
export class Tally {
  readonly counts: Counts = { ...noCounts };

  /** Takes over what was counted elsewhere. */
  addAll(counts: Counts): void {
    this.counts.diagnosed += counts.diagnosed;
    this.counts.no_problem += counts.no_problem;
    this.counts.needs_answer += counts.needs_answer;
    this.counts.undetermined += counts.undetermined;
    this.counts.findings += counts.findings;
    this.counts.passedOver += counts.passedOver;
  }

  add(verdict: VerdictKind, isFinding: boolean): void {
    this.counts[verdict]++;
    if (isFinding) this.counts.findings++;
  }

  /** Orders that were read and not chosen by a query or flag. */
  passOver(count: number): void {
    this.counts.passedOver += count;
  }

  /** Orders that `--fail-on` names. */
  get findings(): number {
    return this.counts.findings;
  }

  /** Orders that were diagnosed. */
  get chosen(): number {
    return this.orders - this.counts.passedOver;
  }

  /** Orders read, whether or not they were diagnosed. */
  get orders(): number {
    const { diagnosed, no_problem, needs_answer, undetermined, passedOver } = this.counts;
    return diagnosed + no_problem + needs_answer + undetermined + passedOver;
  }

  /** All counts in a line; `invalid` counts the records that are no orders. */
  describe(invalid: number, texts: TallyTexts): string {
    const verdicts = ['diagnosed', 'no_problem', 'needs_answer', 'undetermined'] as const;
    const counts: readonly (readonly [text: string, count: number])[] = [
      [texts.read, this.orders + invalid],
      ...verdicts.map((verdict) => [texts[verdict], this.counts[verdict]] as const),
      [texts.invalid, invalid],
      ...(this.counts.passedOver > 0 ? [[texts.notAskedFor, this.counts.passedOver] as const] : []),
      ...(this.counts.findings > 0 ? [[texts.findings, this.counts.findings] as const] : []),
    ];
    return counts.map(([text, count]) => fill(text, { count: String(count) })).join(', ');
  }
}
