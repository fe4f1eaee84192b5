/** Where the pages of the desk are, below the API's address. No path holds anything of anybody: API Gateway decodes it. */
export const paths = {
  today: '/desk',
  search: '/desk/search',
  order: '/desk/order',
  cancel: '/desk/order/cancel',
  resend: '/desk/order/resend',
  note: '/desk/order/note',
  calls: '/desk/calls',
  take: '/desk/calls/take',
  release: '/desk/calls/release',
  outcome: '/desk/calls/outcome',
  words: '/desk/words',
  preview: '/desk/words/preview',
  undo: '/desk/words/undo',
  pauses: '/desk/pauses',
  confirmPause: '/desk/pauses/confirm',
  pause: '/desk/pauses/pause',
  resume: '/desk/pauses/resume',
  acts: '/desk/done',
  signedIn: '/desk/signed-in',
  signedOut: '/desk/signed-out',
  signOut: '/desk/sign-out',
  styles: '/desk/desk.css',
  script: '/desk/words.js',
  mark: '/desk/mark.svg',
} as const;

/** A path with a query; what is nothing is left out. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path;
}
