/** An end that only comes nearer while something is asked: an agent may think about a question as long as it takes. */
export class Deadline {
  readonly #controller = new AbortController();
  #leftMs: number;
  #running = 0;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number) {
    this.#leftMs = ms;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  async while<T>(work: () => Promise<T>): Promise<T> {
    this.#begin();
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  #begin(): void {
    this.#running += 1;
    if (this.#running > 1) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.#controller.abort();
    }, this.#leftMs).unref();
  }

  #end(): void {
    this.#running -= 1;
    if (this.#running > 0) return;
    clearTimeout(this.#timer);
    this.#leftMs = Math.max(0, this.#leftMs - (performance.now() - this.#since));
  }
}
