import type { VerdictKind } from '../../diagnostics/vocabulary.ts';
import { fill } from '../../resolutions/template.ts';
import type { TallyTexts } from '../../resolutions/terminal-texts.ts';

/** Counts what came of a batch, for its last line. */
export class Tally {
  readonly #verdicts: Record<VerdictKind, number> = {
    diagnosed: 0,
    no_problem: 0,
    needs_answer: 0,
    undetermined: 0,
  };
  #findings = 0;
  #passedOver = 0;

  add(verdict: VerdictKind, isFinding: boolean): void {
    this.#verdicts[verdict]++;
    if (isFinding) this.#findings++;
  }

  /** Orders that were read and not chosen by a query or flag. */
  passOver(count: number): void {
    this.#passedOver += count;
  }

  /** Orders that `--fail-on` names. */
  get findings(): number {
    return this.#findings;
  }

  /** Orders that were diagnosed. */
  get chosen(): number {
    return this.orders - this.#passedOver;
  }

  /** Orders read, whether or not they were diagnosed. */
  get orders(): number {
    return Object.values(this.#verdicts).reduce((sum, count) => sum + count, this.#passedOver);
  }

  /** All counts in a line; `invalid` counts the records that are no orders. */
  describe(invalid: number, texts: TallyTexts): string {
    const verdicts = ['diagnosed', 'no_problem', 'needs_answer', 'undetermined'] as const;
    const counts: readonly (readonly [text: string, count: number])[] = [
      [texts.read, this.orders + invalid],
      ...verdicts.map((verdict) => [texts[verdict], this.#verdicts[verdict]] as const),
      [texts.invalid, invalid],
      ...(this.#passedOver > 0 ? [[texts.notAskedFor, this.#passedOver] as const] : []),
      ...(this.#findings > 0 ? [[texts.findings, this.#findings] as const] : []),
    ];
    return counts.map(([text, count]) => fill(text, { count: String(count) })).join(', ');
  }
}
