/** The forms of a page as a browser would send them: where to, and what their hidden fields hold. */
export function formsIn(html: string): { action: string; hidden: Record<string, string> }[] {
  return [...html.matchAll(/<form[^>]* action="([^"]*)"[^>]*>(.*?)<\/form>/gs)].map(([, action = '', inside = '']) => {
    const inputs = inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
    return { action, hidden: Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value])) };
  });
}

/** Opens a page over HTTP, fills one of its forms in and sends it, as a browser does without any script. */
export async function sendForm(link: string, action: string, fields: Record<string, string>): Promise<Response> {
  const page = await (await fetch(link)).text();
  const form = formsIn(page).find((one) => one.action.endsWith(`/${action}`));
  if (!form) throw new Error(`The page has no form ${action}.`);
  const body = new URLSearchParams({ ...form.hidden, ...fields });
  return fetch(new URL(form.action, link), { method: 'POST', body, redirect: 'manual' });
}
