import { afterAll, expect, it } from 'vitest';
import { renderStatusPage } from '../../functions/status-page/page/status-page.ts';
import { messageNames } from '../../shared/messages/message.ts';
import { renderEmail, renderSms } from '../../shared/messages/render.ts';
import { languages } from '../../shared/senders/sender.ts';
import { stateNames, stateOf } from '../status-page/states.ts';
import { kindsOf, sampleFacts, sampleMessage } from './samples.ts';

const { TZ } = process.env;
afterAll(() => void (process.env.TZ = TZ));

const noon = new Date('2026-11-24T12:00:00Z');

/** What is rendered where the machine's clock shows the time of a zone. */
function inZone<Rendered>(zone: string, render: () => Rendered): Rendered {
  process.env.TZ = zone;
  expect(noon.toString()).toContain(zone === 'UTC' ? '12:00:00 GMT+0000' : '01:45:00 GMT+1345');
  return render();
}

const sameAnywhere = (render: () => unknown) =>
  expect(inZone('Pacific/Chatham', render)).toEqual(inZone('UTC', render));

it.each(languages)('every message in %s is the same, wherever the machine is', (locale) => {
  for (const name of messageNames) {
    for (const kind of kindsOf(name)) {
      const message = sampleMessage(name, { kind, facts: { customer: { ...sampleFacts.customer, locale } } });
      sameAnywhere(() => [renderEmail(message), renderSms(message)]);
    }
  }
});

it.each(stateNames)('so is the page when it is %s', (name) => {
  sameAnywhere(() => renderStatusPage(stateOf(name)));
});
