type Headers = Readonly<Record<string, string | undefined>>;

/**
 * Whether a form can have come from the page itself, as far as the browser says. The page goes by without a referrer,
 * so that its own forms say `null` for their origin; what another site has a browser send is told by `Sec-Fetch-Site`.
 */
export function isFromPage(headers: Headers, host: string | undefined): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined || origin === 'null') return true;
  return [headers.host, host].some((own) => own !== undefined && URL.canParse(origin) && new URL(origin).host === own);
}
