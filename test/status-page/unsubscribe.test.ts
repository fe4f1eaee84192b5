import { expect, it } from 'vitest';
import { renderUnsubscribe } from '../../functions/status-page/unsubscribe/unsubscribe-page.ts';
import { unsubscribeLinkOf } from '../../functions/status-page/unsubscribe/unsubscribe.ts';
import { languages } from '../../shared/senders/sender.ts';
import { aSender } from '../builders/sender.ts';

const facts = { sender: aSender({ name: 'A & <B>' }), orderPath: '/t/AAAAAAAAAAAAAAAA' };

it.each(languages)('the page in %s asks with one button and no script, and then says what was said', (language) => {
  const ask = renderUnsubscribe({ ...facts, language, done: false });
  const done = renderUnsubscribe({ ...facts, language, done: true });
  expect(ask.html.match(/<button>/g)).toHaveLength(1);
  expect(done.html).not.toContain('<button');
  for (const { html, headers } of [ask, done]) {
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain('A &amp; &lt;B&gt;');
    expect(html).toContain('href="/t/AAAAAAAAAAAAAAAA"');
    expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/\{\{|<B>|<script/);
    expect(headers['content-security-policy']).toContain("form-action 'self'");
  }
});

it.each([
  ['/t/AAAAAAAAAAAAAAAA/unsubscribe/m-1', { token: 'AAAAAAAAAAAAAAAA', messageId: 'm-1' }],
  ['/t/AAAAAAAAAAAAAAAA/unsubscribe/', undefined],
  ['/t/AAAAAAAAAAAAAAAA/unsubscribe/a/b', undefined],
  ['/t/AAAA/unsubscribe/m', undefined],
])('%s leads to %j', (path, link) => {
  expect(unsubscribeLinkOf(path)).toEqual(link);
});
