import { describe, expect, it } from 'vitest';
import { findProxy } from './proxy.ts';

const proxy = 'http://proxy.example:3128';

describe('the proxy for an address', () => {
  it.each<[what: string, url: string, env: Readonly<Record<string, string>>, expected: string | undefined]>([
    ['is HTTPS_PROXY', 'https://shop.example/', { HTTPS_PROXY: proxy }, proxy],
    [
      'is its lower-case twin first',
      'https://shop.example/',
      { https_proxy: proxy, HTTPS_PROXY: 'http://b' },
      proxy,
    ],
    ['is ALL_PROXY failing that', 'https://shop.example/', { ALL_PROXY: proxy }, proxy],
    ['may leave out its scheme', 'https://shop.example/', { HTTPS_PROXY: 'proxy.example:3128' }, proxy],
    ['is none where none is set', 'https://shop.example/', { HTTPS_PROXY: '' }, undefined],
    ['is none for this machine', 'http://127.0.0.1:8080/', { HTTPS_PROXY: proxy }, undefined],
    [
      'is none for a host of NO_PROXY',
      'https://shop.example/',
      { HTTPS_PROXY: proxy, NO_PROXY: 'a,shop.example' },
      undefined,
    ],
    [
      'is none below a domain of NO_PROXY',
      'https://a.shop.example/',
      { HTTPS_PROXY: proxy, NO_PROXY: '.shop.example' },
      undefined,
    ],
    [
      'stays for a host that only ends alike',
      'https://myshop.example/',
      { HTTPS_PROXY: proxy, NO_PROXY: 'shop.example' },
      proxy,
    ],
    [
      'stays for another port',
      'https://shop.example/',
      { HTTPS_PROXY: proxy, NO_PROXY: 'shop.example:8443' },
      proxy,
    ],
    ['is none at all with *', 'https://shop.example/', { HTTPS_PROXY: proxy, NO_PROXY: '*' }, undefined],
  ])('%s', (_what, url, env, expected) => {
    expect(findProxy(new URL(url), env)).toBe(expected);
  });
});
