import { UsageError } from '../../errors.ts';
import type { CommonFlags } from './flags.ts';

/**
 * The form of the output: `--json` and `--format`, else what fits where stdout goes.
 * Throws a usage error when the two contradict each other.
 */
export function chooseFormat<F extends string>(
  flags: CommonFlags,
  formats: readonly F[],
  byDefault: F,
): F | 'json' {
  const named = formats.find((format) => format === flags.format);
  if (flags.json !== true) return named ?? byDefault;
  if (named !== undefined && named !== 'json') {
    throw new UsageError(`--json and --format ${named} contradict each other.`, 'Give one of them.');
  }
  return 'json';
}
