import { AppError, Exit, UnavailableError } from '../../errors.ts';

/** A request that failed and whether asking again may help. */
export class HttpFailure extends UnavailableError {
  readonly isTransient: boolean;
  /** As the source asked for with Retry-After. */
  readonly retryAfterMs: number | undefined;

  constructor(fault: Fault, retryAfterMs?: number) {
    super(fault.code, fault.message, fault.hint);
    this.isTransient = fault.isTransient;
    this.retryAfterMs = retryAfterMs;
  }
}

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly isTransient: boolean;
}

interface Told {
  readonly code: string;
  readonly why: string;
  readonly hint: string;
  readonly isTransient?: true;
}

const dns: Told = {
  code: 'source_dns',
  why: 'its name is not known',
  hint: 'Check the URL (paytriage sources list) and the network.',
};
const certificate: Told = {
  code: 'source_tls',
  why: 'its TLS certificate is not trusted',
  hint: 'A certificate of your own network is trusted with NODE_EXTRA_CA_CERTS=FILE; anything else may be an attack.',
};
const reset: Told = {
  code: 'source_unreachable',
  why: 'the connection broke off',
  hint: 'Try again in a moment.',
  isTransient: true,
};

const byCode: Readonly<Record<string, Told>> = {
  ENOTFOUND: dns,
  EAI_AGAIN: { ...dns, why: 'its name cannot be looked up', isTransient: true },
  ECONNREFUSED: {
    code: 'source_unreachable',
    why: 'nothing answers there',
    hint: 'Check the URL and its port (paytriage sources list).',
    isTransient: true,
  },
  ECONNRESET: reset,
  EPIPE: reset,
  ERR_HTTP2_STREAM_ERROR: reset,
  EHOSTUNREACH: { ...reset, why: 'there is no way to it', hint: 'Check the network.' },
  ENETUNREACH: { ...reset, why: 'there is no way to it', hint: 'Check the network.' },
  ETIMEDOUT: {
    code: 'source_timeout',
    why: 'it took too long to answer',
    hint: 'Try again in a moment; timeout in the sources file allows more seconds.',
    isTransient: true,
  },
  EPROTO: {
    code: 'source_tls',
    why: 'it does not speak TLS as it should',
    hint: 'Check the port in the URL: it may be one for plain http.',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    code: 'source_tls',
    why: 'it does not speak TLS as it should',
    hint: 'Check the port in the URL: it may be one for plain http.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: { ...certificate, why: 'its TLS certificate is for another name' },
  CERT_HAS_EXPIRED: {
    ...certificate,
    why: 'its TLS certificate has expired',
    hint: 'Its operator has to renew it.',
  },
  CERT_NOT_YET_VALID: {
    ...certificate,
    why: 'its TLS certificate is not valid yet',
    hint: 'Check the clock of this machine.',
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
};

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

/** Node tells of several failed addresses of one name as one error without a code of its own. */
function codesOf(thrown: unknown): readonly string[] {
  const inner = thrown instanceof Error ? thrown.cause : undefined;
  const each = thrown instanceof AggregateError ? thrown.errors : [];
  return [codeOf(thrown), codeOf(inner), ...each.map(codeOf)].filter(
    (code) => code !== '' && code !== 'undefined',
  );
}

/** What went wrong before there was an answer. Made from the error's code alone: its text may hold what was sent. */
export function toNetworkFailure(source: string, host: string, thrown: unknown): HttpFailure {
  const codes = codesOf(thrown);
  const told = codes.map((code) => byCode[code]).find((each) => each !== undefined);
  const proxy = thrown instanceof Error ? /^Bad response: (\d{3})$/.exec(thrown.message)?.[1] : undefined;
  if (proxy !== undefined) return proxyFailure(source, proxy);
  const { code, why, hint, isTransient = false } = told ?? { ...reset, isTransient: false };
  const name = codes.length === 0 ? '' : ` (${codes[0] ?? ''})`;
  return new HttpFailure({
    code,
    message: `${source} (${host}) cannot be reached: ${why}${name}.`,
    hint,
    isTransient,
  });
}

function proxyFailure(source: string, status: string): HttpFailure {
  return new HttpFailure({
    code: 'source_proxy',
    message: `${source} cannot be reached: the proxy of HTTPS_PROXY refuses to connect (${status}).`,
    hint:
      status === '407'
        ? 'The proxy wants a name and password: HTTPS_PROXY=http://name:password@host:port.'
        : 'Check HTTPS_PROXY, or except the host with NO_PROXY.',
    isTransient: false,
  });
}

/** The whole command took longer than it may. */
export function outOfTime(source: string, seconds: number): UnavailableError {
  return new UnavailableError(
    'source_deadline',
    `${source} did not answer within ${seconds} seconds in all.`,
    'Try again in a moment; deadline in the sources file allows more seconds.',
  );
}

/** Whether an error is a source's own: others go on without it. */
export function isSourceFailure(thrown: unknown): thrown is AppError {
  return thrown instanceof AppError && thrown.exitCode === Exit.unavailable;
}
