import type { Agents } from 'got';
import { isLoopback } from './base-url.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

function findVariable(env: Environment, name: string): string | undefined {
  return [env[name.toLowerCase()], env[name]]
    .find((value) => value !== undefined && value.trim() !== '')
    ?.trim();
}

/** One entry of NO_PROXY: a host, a domain with or without its leading dot, each with or without a port, or `*`. */
function excludes(entry: string, { hostname, port }: URL): boolean {
  if (entry === '*') return true;
  const [, host = entry, entryPort] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
  if (entryPort !== undefined && entryPort !== (port === '' ? '443' : port)) return false;
  const domain = host.replace(/^\*?\./, '').toLowerCase();
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** The proxy that HTTPS_PROXY or ALL_PROXY names for an address, unless NO_PROXY excludes it; a loopback address never has one. */
export function findProxy(url: URL, env: Environment): string | undefined {
  if (isLoopback(url.hostname)) return undefined;
  const exceptions = (findVariable(env, 'NO_PROXY') ?? '').split(/[\s,]+/).filter(Boolean);
  if (exceptions.some((entry) => excludes(entry, url))) return undefined;
  const proxy = findVariable(env, 'HTTPS_PROXY') ?? findVariable(env, 'ALL_PROXY');
  if (proxy === undefined) return undefined;
  return /^[a-z][\w+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

/** The agents that lead through the proxy; undefined: straight. */
export async function loadAgents(proxy: string | undefined): Promise<Agents | undefined> {
  if (proxy === undefined) return undefined;
  const { HttpsProxyAgent } = await import('hpagent');
  return { https: new HttpsProxyAgent({ proxy, keepAlive: true }) };
}
