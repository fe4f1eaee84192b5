/** The console's JSON calls. A fault is thrown with the server's own words where it has some. */
export const get = (path) => call(path);
export const post = (path, body = {}) =>
  call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

async function call(path, options) {
  const response = await fetch(path, options);
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Error(answer.detail ?? answer.title ?? answer.error ?? `${path} answered ${response.status}.`);
}
