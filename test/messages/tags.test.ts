import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../shared/messages/own-words/tags/tag.ts';
import { everyTag, tagOf } from '../../shared/messages/own-words/tags.ts';
import { messageNames } from '../../shared/messages/message.ts';
import { renderEmail } from '../../shared/messages/render.ts';
import type { RenderFacts } from '../../shared/messages/render-facts.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import { orderFrom, parcel, placed, sampleMessage, sampleSender } from './samples.ts';

const readme = readFileSync(join(import.meta.dirname, '../../shared/messages/own-words/README.md'), 'utf8');
const marks = { sentence: ' ¶', flag: ' ?' };

const rowOf = ([name, { is, means, example, of }]: [string, Tag]) =>
  `| \`{{${name}}}\`${is ? marks[is] : ''} | ${means} | ${example} | ${of ? `messages about a ${of.join(' or ')}` : 'all'} |`;

const ofTwoParcels = (sender: Sender): RenderFacts => {
  const parcels = ['p1', 'p2'].map((shipmentId, hour) =>
    parcel('shipped', `2026-11-23T0${hour}:00:00Z`, { shipmentId }),
  );
  return sampleMessage('shipped', { sender, order: orderFrom([placed(), ...parcels]) });
};

describe('the tags', () => {
  it('stand in the README as the table has them', () => {
    const [, table = ''] = /<!-- tags:.*?-->\n([^]*?)<!-- \/tags -->/.exec(readme) ?? [];
    expect(table.trim().split('\n').slice(2)).toEqual(everyTag().map(rowOf));
  });

  it.each(everyTag().filter(([, { is }]) => is !== 'flag'))('%s has a value in some message', (name) => {
    const tag = name.replace('<name>', 'contractNumber');
    const text = `<<{{${tag}}}>>`;
    const sender = sampleSender({
      support: { phone: '1', email: 'a@example.com', url: 'https://example.com' },
      templates: Object.fromEntries(messageNames.map((message) => [message, { en: { text } }])),
    });
    const facts = { attributes: { contractNumber: 'C-77' } };
    const said = [
      ...messageNames.map((message) => sampleMessage(message, { sender, facts })),
      ofTwoParcels(sender),
    ].map((one) => renderEmail(one).text);
    expect(said.some((one) => /<<.+>>/.test(one))).toBe(true);
  });

  it('are none that only seem to be', () => {
    for (const name of ['constructor', 'toString', 'attributes.', 'attributes.a.b', 'customer']) {
      expect(tagOf(name)).toBeUndefined();
    }
  });
});
