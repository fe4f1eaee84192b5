import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkedBeginnings } from '../../functions/status-page/problem/uploads.ts';
import { accessKeyOf, localSecret, localToken } from '../../infra/local/credentials.ts';
import type { Listening } from '../../infra/local/listen.ts';
import { region } from '../../infra/local/names.ts';
import { RoleBook } from '../../infra/local/role-book.ts';
import { type Files, startS3 } from '../../infra/local/services/s3.ts';
import { s3Forms } from '../../shared/photos/s3-forms.ts';
import { s3Links } from '../../shared/photos/s3-links.ts';
import { openBrowser } from '../browser/browser.ts';
import { anEvent } from '../builders/event.ts';
import { talkative } from '../photos/pictures.ts';
import { aPage, now, token } from './page-driver.ts';
import { servePage } from './serve-page.ts';

const files: Files = new Map();
let s3: Listening;
let browser: Browser;
beforeAll(async () => {
  const Statement = [
    { Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'], Resource: 'arn:aws:s3:::bucket/incoming/*' },
  ];
  const policy = { PolicyDocument: { Statement }, Roles: ['page'] };
  const roles = new RoleBook({ policy: { Type: 'AWS::IAM::Policy', Properties: policy } }, () => '');
  s3 = await startS3(files, () => roles);
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await s3.close();
});

it.each([true, false])(
  'a problem is reported with a photo, with script: %s',
  { timeout: 30_000 },
  async (isScripted) => {
    files.clear();
    const environment = {
      ...{ AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyOf('page'), AWS_SECRET_ACCESS_KEY: localSecret },
      ...{ AWS_SESSION_TOKEN: localToken, AWS_ENDPOINT_URL_S3: s3.url },
    };
    const delivered = anEvent({ id: 'd', type: 'visit.completed', occurredAt: now, data: { kind: 'delivery' } });
    const page = await aPage({
      events: [anEvent(), delivered],
      ports: {
        photoForms: s3Forms('bucket', environment),
        readBeginning: linkedBeginnings(s3Links('bucket', environment)),
      },
    });
    const { origin, close } = await servePage(page);
    const context = await browser.newContext({ javaScriptEnabled: isScripted, viewport: { width: 320, height: 640 } });
    const tab = await context.newPage();
    await tab.goto(`${origin}/t/${token}`);
    await tab.getByText('Report a problem').click();
    for (const count of [1, 2]) {
      await tab
        .locator('#file')
        .setInputFiles({ name: `IMG_${count}.png`, mimeType: 'image/png', buffer: talkative.png() });
      await tab.getByText('Add this photo').click();
      await tab.getByText(`${count} of 4 photos are added`).waitFor();
    }
    await tab.getByText('Something is damaged').click();
    await tab.getByText('Photo 1').click();
    await tab.getByLabel('What happened?').fill('A scratch');
    await tab.getByText('Send the report').click();
    await tab.waitForURL(/#problem$/);
    expect(await tab.getByText('We have your report').isVisible()).toBe(true);
    const [{ data } = anEvent()] = page.heard();
    expect(data).toMatchObject({ kind: 'damaged', text: 'A scratch' });
    expect(data.photos).toHaveLength(1);
    expect([...files.keys()].map((key) => key.split('/').at(-1))).toContain((data.photos as string[])[0]);
    await context.close();
    await close();
  },
);
