import { join } from 'node:path';
import { startLocalStack } from '../../infra/local/local-stack.ts';
import { openBrowser } from './browser.ts';

/** `npm run screenshots`: plays a day through the local stack and takes the README's pictures of it. */
const folder = join(import.meta.dirname, 'pictures');

const stack = await startLocalStack();
const browser = await openBrowser();
try {
  await fetch(`${stack.console}/api/day`, { method: 'POST' });
  const { messages } = (await (await fetch(`${stack.console}/api/outbox`)).json()) as {
    messages: { channel: string; text: string; orderId: string }[];
  };
  const link = messages.map(({ text }) => /http\S+\/t\/\S+/.exec(text)?.[0]).find((found) => found !== undefined);
  if (!link) throw new Error('The day made no link.');

  const wide = await browser.newPage({ viewport: { width: 1280, height: 880 } });
  await wide.goto(stack.console);
  await wide.locator('iframe').first().waitFor();
  await wide.evaluate('document.fonts.ready');
  await wide.screenshot({ path: join(folder, 'console.png') });

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(link);
  await phone.screenshot({ path: join(folder, 'status-page.png') });
} finally {
  await browser.close();
  await stack.stop();
}
