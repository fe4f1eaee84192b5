import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/orders/fold.ts';
import { plan } from '../../shared/planning/plan.ts';
import { smsOriginOf } from '../../shared/planning/sms-origin.ts';
import type { Sending } from '../../shared/senders/sending.ts';
import { anAnn, anEvent } from '../builders/event.ts';
import { aSender } from '../builders/sender.ts';

const to = (smsFrom: Record<string, string>): Sending => ({ to: 'everyone', smsFrom });

describe('an SMS', () => {
  it.each<[string, string, Record<string, string>, object]>([
    ['of the sender to Sweden', '+46701234567', { SE: 'smsName' }, { from: 'HarbourLane' }],
    ['of one name to Germany', '+4915112345678', { SE: 'smsName', DE: 'Harbour' }, { from: 'Harbour' }],
    ['of a number to the US', '+12065550123', { US: '+12065550100' }, { from: '+12065550100' }],
    ['to a country that nothing stands for', '+14165550123', { US: '+12065550100' }, { closed: 'CA' }],
    ['to all others', '+14165550123', { US: '+12065550100', '*': 'smsName' }, { from: 'HarbourLane' }],
    ['to a number of no country', '+80012345678', { SE: 'smsName' }, { closed: 'numbers of no country' }],
    ['of an account that says nothing', '+46701234567', {}, { closed: 'SE' }],
  ])('%s', (_, number, smsFrom, origin) => {
    expect(smsOriginOf(number, to(smsFrom), aSender())).toEqual(origin);
  });

  it('to a country that is closed is not planned, and the e-mail goes instead, unless it goes anyway', () => {
    const planned = (channels: ('sms' | 'email')[]) => {
      const event = anEvent({ order: { customer: { ...anAnn(), channels } } });
      const facts = { order: fold(undefined, event), sender: aSender(), sending: to({}), now: event.receivedAt };
      return plan(event, facts).messages.map(({ channel, state, codes }) => `${channel} ${state} ${codes.join(' ')}`);
    };
    expect(planned(['sms'])).toEqual(['sms skipped country_closed fell_back', 'email planned planned']);
    expect(planned(['sms', 'email']).sort()).toEqual(['email planned planned', 'sms skipped country_closed']);
  });
});
