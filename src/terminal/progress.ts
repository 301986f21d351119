import type { Terminal } from './terminal.ts';

export interface ProgressOptions {
  /** What is counted, in the plural: `orders`. */
  readonly what: string;
  /** How much there is in all, in the unit of `share`; absent or 0 where nobody knows. */
  readonly total?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly clock?: () => number;
}

/** Often enough to see it move, seldom enough to cost nothing. */
const pauseMs = 200;
const barWidth = 20;

function toDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** How far a long run is: share, rate and time left, in one line of a terminal; nothing where stderr is none. */
export class Progress {
  readonly #terminal: Pick<Terminal, 'status' | 'hasStatus'>;
  readonly #options: ProgressOptions;
  readonly #clock: () => number;
  #startedAt: number | undefined;
  #firstDone = 0;
  #shownAt = -Infinity;

  constructor(terminal: Pick<Terminal, 'status' | 'hasStatus'>, options: ProgressOptions) {
    this.#terminal = terminal;
    this.#options = options;
    this.#clock = options.clock ?? (() => performance.now());
  }

  /** `count` things are done; `share` of the total, which may count something else, such as bytes. */
  update(count: number, share: number = count): void {
    if (!this.#terminal.hasStatus) return;
    const now = this.#clock();
    if (this.#startedAt === undefined) {
      this.#startedAt = now;
      // What an earlier run had done does not count for this one's speed.
      this.#firstDone = share;
    }
    if (now - this.#shownAt < pauseMs) return;
    this.#shownAt = now;
    this.#terminal.status(this.#toLine(count, share, (now - this.#startedAt) / 1000));
  }

  end(): void {
    this.#terminal.status(undefined);
  }

  #toLine(count: number, share: number, seconds: number): string {
    const { what, total = 0 } = this.#options;
    const done = Math.min(share, total) - this.#firstDone;
    const portion = total > 0 ? Math.min(1, share / total) : 0;
    const rate = seconds > 0 && share > 0 ? (count * (share - this.#firstDone)) / share / seconds : 0;
    const left =
      total > 0 && done > 0 && seconds > 0 ? (seconds * (total - Math.min(share, total))) / done : undefined;
    const bar = '█'.repeat(Math.round(portion * barWidth)).padEnd(barWidth, '░');
    return [
      ...(total > 0 ? [`${String(Math.floor(portion * 100)).padStart(3)} % ${bar}`] : []),
      `${count.toLocaleString('en')} ${what}`,
      ...(rate > 0 ? [`${Math.round(rate).toLocaleString('en')} a second`] : []),
      ...(left === undefined ? [] : [`${toDuration(left)} left`]),
    ].join('  ');
  }
}
