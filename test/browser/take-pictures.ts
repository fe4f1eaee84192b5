import { join } from 'node:path';
import { startLocalStack } from '../../infra/local/local-stack.ts';
import { openBrowser } from './browser.ts';
import { takeEmailPicture } from './email-picture.ts';
import { takePagePictures } from './page-pictures.ts';

/** `npm run screenshots`: plays a day through the local stack and takes the README's pictures of it. */
const folder = join(import.meta.dirname, 'pictures');

const stack = await startLocalStack();
const browser = await openBrowser();
try {
  await fetch(`${stack.console}/api/day`, { method: 'POST' });
  const { messages } = (await (await fetch(`${stack.console}/api/outbox`)).json()) as {
    messages: { channel: string; to: string; subject?: string; text: string; messageId: string }[];
  };
  const collected = messages.find(({ subject }) => subject?.startsWith('Collected: your rental'));
  const link = /http\S+\/t\/\S+/.exec(collected?.text ?? '')?.[0];
  if (!link) throw new Error('The day told nobody that a rental was collected.');

  const wide = await browser.newPage({ viewport: { width: 1280, height: 1060 }, reducedMotion: 'reduce' });
  await wide.goto(stack.console);
  await wide.getByText('On our way to collect your rental').first().click();
  await wide.locator('iframe').first().contentFrame().getByRole('heading', { level: 1 }).waitFor();
  await wide.evaluate('scrollTo(0, 0)');
  await wide.evaluate('document.fonts.ready');
  await wide.screenshot({ path: join(folder, 'console.png') });

  const desk = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await fetch(`${stack.console}/api/reports`, {
    method: 'POST',
    body: JSON.stringify({ messageId: collected?.messageId, kind: 'bounce' }),
  });
  await stack.settled();
  await desk.goto(`${stack.api}/desk`);
  await desk.getByRole('searchbox').fill(collected?.to ?? '');
  await desk.getByRole('button', { name: 'Find' }).click();
  await desk.getByText('Say it again').first().click();
  await desk.screenshot({ path: join(folder, 'desk-order.png') });
  await desk.goto(`${stack.api}/desk/words?message=on-its-way&language=en`);
  await desk.locator('#sms').fill('{{customer.givenName}}, order {{order.number}} is on its way → {{link}}');
  await desk.frameLocator('#preview').getByText('in place of 160').waitFor();
  await desk.screenshot({ path: join(folder, 'desk-words.png') });

  await takeEmailPicture(browser, join(folder, 'email.png'));

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await phone.goto(link);
  await phone.screenshot({ path: join(folder, 'status-page.png') });
  await takePagePictures(browser, folder);
} finally {
  await browser.close();
  await stack.stop();
}
