import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConsentNote,
  type Contact,
  contactHash,
  noteInWords,
  suppressionOf,
  withNote,
} from '../../shared/consent/contact.ts';

const id = { channel: 'sms', hash: 'h' } as const;
const at = (minute: number) => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000Z`;
const noted = (kind: ConsentNote['kind'], minute: number, senderId?: string): ConsentNote => ({
  kind,
  at: at(minute),
  source: 'SMS',
  wording: kind,
  ...(senderId ? { senderId } : {}),
});
const after = (...notes: ConsentNote[]) =>
  notes.reduce<Contact | undefined>((before, note) => withNote(id, before, note), undefined);
const forbids = (contact: Contact | undefined, senderId = 'default') =>
  contact && suppressionOf(contact, senderId)?.kind;

describe('what somebody said', () => {
  it.each<[string, ConsentNote[], string | undefined]>([
    ['nothing', [], undefined],
    ['STOP', [noted('stop', 1)], 'stop'],
    ['STOP, then START', [noted('stop', 1), noted('start', 2)], undefined],
    ['START, heard before the STOP that it followed', [noted('start', 2), noted('stop', 1)], undefined],
    ['STOP, START, STOP', [noted('stop', 1), noted('start', 2), noted('stop', 3)], 'stop'],
    ['START in the very moment of STOP', [noted('stop', 1), noted('start', 1)], 'stop'],
    ['START, which AWS did not follow', [noted('stop', 1), noted('start', 2), noted('opted_out', 3)], 'opted_out'],
    ['a complaint, then START', [noted('complaint', 1), noted('start', 2)], 'complaint'],
    ['nobody is there, then START', [noted('unreachable', 1), noted('start', 2)], 'unreachable'],
    ['no to this sender', [noted('unsubscribe', 1, 'default')], 'unsubscribe'],
    ['no to another sender', [noted('unsubscribe', 1, 'other')], undefined],
    [
      'no to this sender, then yes',
      [noted('unsubscribe', 1, 'default'), noted('resubscribe', 2, 'default')],
      undefined,
    ],
    ['yes heard before', [noted('resubscribe', 2, 'default'), noted('unsubscribe', 1, 'default')], undefined],
    [
      'no, yes, no',
      [1, 2, 3].map((minute) => noted(minute === 2 ? 'resubscribe' : 'unsubscribe', minute, 'default')),
      'unsubscribe',
    ],
    ['yes to another', [noted('unsubscribe', 1, 'default'), noted('resubscribe', 2, 'other')], 'unsubscribe'],
    ['STOP to all, then yes to this one', [noted('stop', 1), noted('resubscribe', 2, 'default')], 'stop'],
    ['no by telephone, then yes', [noted('stop', 1, 'default'), noted('resubscribe', 2, 'default')], undefined],
    ['a complaint, then yes', [noted('complaint', 1), noted('resubscribe', 2, 'default')], 'complaint'],
  ])('%s', (_, notes, expected) => {
    expect(forbids(after(...notes))).toBe(expected);
  });

  const anyNote = fc
    .tuple(
      fc.constantFrom<ConsentNote['kind']>('stop', 'start', 'opted_out', 'complaint', 'unsubscribe', 'resubscribe'),
      fc.integer({ min: 0, max: 59 }),
    )
    .map(([kind, minute]) => noted(kind, minute, kind.endsWith('subscribe') ? 'default' : undefined));

  it('holds in whatever sequence it is heard, and however often', () => {
    const heard = fc
      .array(anyNote, { maxLength: 12 })
      .chain((notes) =>
        fc.tuple(fc.constant(notes), fc.shuffledSubarray([...notes, ...notes], { minLength: notes.length * 2 })),
      );
    fc.assert(
      fc.property(heard, ([once, twice]) => {
        expect(Boolean(forbids(after(...twice)))).toBe(Boolean(forbids(after(...once))));
      }),
    );
  });

  it('is not forgotten, however much is said afterwards, and does not grow without end', () => {
    const minutes = Array.from({ length: 59 }, (_, index) => index + 1);
    const said = after(noted('complaint', 0), ...minutes.map((minute) => noted(minute % 2 ? 'stop' : 'start', minute)));
    expect(said?.history.length).toBeLessThanOrEqual(40);
    expect(said?.history[0]?.kind).toBe('complaint');
    expect(forbids(said)).toBe('complaint');
  });

  it('does not grow by pressing the same button again and again', () => {
    const said = after(...Array.from({ length: 59 }, (_, minute) => noted('unsubscribe', minute, 'default')));
    expect(said?.history).toHaveLength(40);
    expect(forbids(said)).toBe('unsubscribe');
  });

  it('noted again is the very same', () => {
    const once = after(noted('stop', 1));
    expect(withNote(id, once, noted('stop', 1))).toBe(once);
  });

  it('is told in words', () => {
    expect(noteInWords(noted('stop', 1))).toBe('the recipient said STOP on 2026-11-23');
  });
});

describe('an address', () => {
  it('is kept as what nobody can guess without the secret', () => {
    expect(contactHash('a', 'email', 'Ann@Example.com ')).toBe(contactHash('a', 'email', 'ann@example.com'));
    expect(contactHash('a', 'email', 'ann@example.com')).not.toBe(contactHash('b', 'email', 'ann@example.com'));
    expect(contactHash('a', 'email', '+46701234567')).not.toBe(contactHash('a', 'sms', '+46701234567'));
  });
});
