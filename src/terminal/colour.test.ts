import { describe, expect, it } from 'vitest';
import { createColours } from './colour.ts';

describe('createColours', () => {
  it.each([
    ['a terminal', {}, true, undefined, true],
    ['no terminal', {}, false, undefined, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, undefined, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, undefined, false],
    ['NO_COLOR set to nothing', { NO_COLOR: '' }, true, undefined, true],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, false, undefined, true],
    ['FORCE_COLOR=3', { FORCE_COLOR: '3' }, false, undefined, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, undefined, false],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, undefined, false],
    ['FORCE_COLOR set to nothing', { FORCE_COLOR: '' }, false, undefined, false],
    ['FORCE_COLOR against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, undefined, true],
    ['FORCE_COLOR on a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, true, undefined, true],
    ['--color against NO_COLOR', { NO_COLOR: '1', TERM: 'dumb' }, false, true, true],
    ['--no-color against FORCE_COLOR', { FORCE_COLOR: '1' }, true, false, false],
  ])('with %s', (_what, env, isTTY, flag, hasColours) => {
    const colours = createColours({ flag, env, isTTY });
    expect(colours.red('x')).toBe(hasColours ? '\u001B[31mx\u001B[39m' : 'x');
  });
});
