/** A stream of pseudo-random numbers that is the same for the same seed on every machine (mulberry32). */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least `from` and below `to`. */
  between(from: number, to: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** Whether something happens that happens in this share of cases. */
  chance(share: number): boolean;
  digits(count: number): string;
}

/** Neighbouring seeds must not give neighbouring streams, so the seed is mixed first. */
function mix(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

export function randomFrom(seed: number): Random {
  let state = mix(seed + 0x9e3779b9);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from));
  return {
    next,
    between,
    pick: (values) => values[between(0, values.length)] ?? values[0],
    chance: (share) => next() < share,
    digits: (count) => String(Math.floor(next() * 10 ** count)).padStart(count, '0'),
  };
}

/** Picks by weight: `[['paid', 60], ['expired', 5]]`. */
export function pickWeighted<T>(
  random: Random,
  choices: readonly [readonly [T, number], ...(readonly [T, number])[]],
): T {
  let rest = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of choices) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return choices[0][0];
}
