/** Where the pages of the desk are, below the API's address. No path holds anything of anybody: API Gateway decodes it. */
export const paths = {
  today: '/desk',
  search: '/desk/search',
  order: '/desk/order',
  cancel: '/desk/order/cancel',
  resend: '/desk/order/resend',
  note: '/desk/order/note',
  signedIn: '/desk/signed-in',
  signedOut: '/desk/signed-out',
  signOut: '/desk/sign-out',
  styles: '/desk/desk.css',
  mark: '/desk/mark.svg',
} as const;

/** A path with a query; what is nothing is left out. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}
