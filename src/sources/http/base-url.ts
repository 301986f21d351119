/** Whether a host is this very machine: the only one that plain http is allowed to. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '::1' ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}

/** The address of a source, or why it cannot be one. A path stays and ends in a slash. */
export function readBaseUrl(text: string): URL | string {
  if (!URL.canParse(text)) return 'is no URL: it begins with https://';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'must begin with https://';
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'must begin with https://: keys and customers would go over the network in the clear';
  }
  if (url.username !== '' || url.password !== '') return 'must not hold a password: the key is kept apart';
  if (url.search !== '' || url.hash !== '') return 'must end with its path, without ? and #';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
