import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';

/** Styles of one stream; they do nothing where that stream gets no colours. */
export type Colours = ChalkInstance;

export interface ColourQuestion {
  /** `--color` is true, `--no-color` false. */
  readonly flag?: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

/** Flag, then FORCE_COLOR, then NO_COLOR, then TERM=dumb, then whether a terminal reads along: decided once. */
export function createColours(question: ColourQuestion): Colours {
  // chalk would decide by itself, for stdout, and without a look at NO_COLOR.
  return new Chalk({ level: colourLevel(question) });
}

// Level 1, the sixteen colours that follow the user's own theme, is all that is used.
function colourLevel({ flag, env, isTTY }: ColourQuestion): ColorSupportLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  const force = env['FORCE_COLOR'];
  // A variable that is set to nothing counts as not set: that is how scripts clear one for a command.
  if (force !== undefined && force !== '') return force === '0' || force === 'false' ? 0 : 1;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return 0;
  return isTTY && env['TERM'] !== 'dumb' ? 1 : 0;
}
