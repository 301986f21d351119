import { findObject, findObjects, findText, isJsonObject } from '../shapes/json-fields.ts';
import { HttpFailure, type Fault } from './failures.ts';
import type { ParsedAnswer } from './parse-answer.ts';

type Told = Omit<Fault, 'message'> & { readonly what: string };

const server: Told = {
  code: 'source_failing',
  what: 'has an error of its own',
  hint: 'Try again in a moment; if it lasts, its operator finds the reason in its log.',
  isTransient: true,
};
const rejected: Told = {
  code: 'source_rejected',
  what: 'does not accept the request',
  hint: 'Check the settings of the source (paytriage sources list) and the version of its interface.',
  isTransient: false,
};

const byStatus: Readonly<Record<number, Told>> = {
  400: rejected,
  401: {
    code: 'source_unauthorized',
    what: 'refuses the key',
    hint: 'The key may be wrong, expired or of another mode (test, live). paytriage sources add sets another one.',
    isTransient: false,
  },
  402: rejected,
  403: {
    code: 'source_forbidden',
    what: 'does not allow this',
    hint: 'The key needs the right to read orders and payments; a firewall or security plug-in may block this address too.',
    isTransient: false,
  },
  404: {
    code: 'source_not_found',
    what: 'has nothing at this address',
    hint: 'Check the URL of the source (paytriage sources list): its interface may lie elsewhere or be switched off.',
    isTransient: false,
  },
  405: rejected,
  408: { ...server, code: 'source_timeout', what: 'gave up waiting' },
  409: {
    code: 'source_conflict',
    what: 'is busy with the same thing',
    hint: 'Try again in a moment.',
    isTransient: true,
  },
  410: { ...rejected, code: 'source_gone', what: 'no longer offers this' },
  422: rejected,
  429: {
    code: 'source_rate_limited',
    what: 'is asked too often',
    hint: 'Wait a little; rate in the sources file sets fewer requests a second.',
    isTransient: true,
  },
};

/** Where interfaces put the sentence that says what is wrong. */
function messageIn(value: unknown): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const error = findObject(value, 'error');
  const [detail] = findObjects(value, 'details') ?? [];
  return (
    findText(error, 'message') ??
    findText(error, 'description') ??
    findText(value, 'error_description') ??
    findText(detail, 'description') ??
    findText(value, 'message') ??
    findText(value, 'detail') ??
    findText(value, 'error')
  );
}

export interface Asked {
  /** Name of the source. */
  readonly source: string;
  /** Path without its query, which may hold what was looked for. */
  readonly path: string;
  readonly scrub: (text: string) => string;
}

/** The failure that a status stands for; `retryAfterMs`: when the source wants to be asked again. */
export function toStatusFailure(
  status: number,
  answer: ParsedAnswer,
  asked: Asked,
  retryAfterMs?: number,
): HttpFailure {
  const { code, what, hint, isTransient } = byStatus[status] ?? (status >= 500 ? server : rejected);
  const said =
    answer.kind === 'json' ? messageIn(answer.value) : answer.kind === 'html' ? answer.title : undefined;
  const words = said === undefined ? '' : ` It says: ${asked.scrub(said).replace(/[.\s]+$/, '')}.`;
  const wait =
    retryAfterMs === undefined ? '' : ` It asks to wait ${Math.ceil(retryAfterMs / 1000)} seconds.`;
  return new HttpFailure(
    {
      code,
      message: `${asked.source} ${what} (${status} at ${asked.path}).${words}${wait}`,
      hint,
      isTransient,
    },
    retryAfterMs,
  );
}

/** An answer that counts as good and is no JSON. */
export function toBodyFailure(answer: Exclude<ParsedAnswer, { kind: 'json' }>, asked: Asked): HttpFailure {
  const { source, path, scrub } = asked;
  switch (answer.kind) {
    case 'cut_off':
      return new HttpFailure({
        code: 'source_cut_off',
        message: `The answer of ${source} ends in the middle (${path}).`,
        hint: 'Try again; if it lasts, the source or a proxy before it cuts large answers.',
        isTransient: true,
      });
    case 'html': {
      const title = answer.title === undefined ? '' : ` titled "${scrub(answer.title)}"`;
      return new HttpFailure({
        code: 'source_not_json',
        message: `${source} answers with a web page${title} instead of JSON (${path}).`,
        hint: 'Check the URL; a log-in page, maintenance mode, a firewall or a security plug-in answers like this.',
        isTransient: false,
      });
    }
    case 'empty':
    case 'other':
      return new HttpFailure({
        code: 'source_not_json',
        message: `${source} answers with ${answer.kind === 'empty' ? 'nothing' : 'something that is not JSON'} (${path}).`,
        hint: 'Check the URL of the source: something else may answer there.',
        isTransient: false,
      });
  }
}

export function tooLarge(mostBytes: number, { source, path }: Asked): HttpFailure {
  return new HttpFailure({
    code: 'source_too_large',
    message: `An answer of ${source} is larger than ${Math.round(mostBytes / 1024 / 1024)} MB (${path}).`,
    hint: 'No page of orders is that large: check the URL.',
    isTransient: false,
  });
}

/** A redirect that would carry the key away, or leads nowhere. */
export function redirected(location: string | undefined, { source, path }: Asked): HttpFailure {
  const where =
    location !== undefined && URL.canParse(location) ? new URL(location).origin : 'another address';
  return new HttpFailure({
    code: 'source_redirects',
    message: `${source} sends on to ${where} (${path}), where its key is not sent.`,
    hint: 'If that is right, set the source up again with that URL.',
    isTransient: false,
  });
}
