import type { CallTexts } from './texts.ts';

export const en: CallTexts = {
  order: 'Order',
  notYet: 'Please phone from {{time}} on, not before.',
  howDidItGo: 'How did it go?',
  note: 'A note for your colleagues',
  optional: 'if you like',
  answers: {
    reached: 'Reached, all said',
    no_answer: 'No answer',
    busy: 'Busy',
    voicemail: 'Voicemail',
    wrong_number: 'Wrong number',
    refused: 'Wants no more calls',
    refused_everything: 'Wants to hear nothing more from us',
  },
  expired: {
    title: 'This link is over',
    text: 'It was good for as long as the call was worth making. The call list at the desk shows who is still to be phoned.',
  },
  done: {
    title: 'Nobody needs to phone any more',
    text: 'This call has been made, or has become needless. Thank you.',
  },
  needless: {
    title: 'It is noted. Thank you',
    text: 'Nobody needs to phone again: this had come to its end while you were on the telephone.',
  },
  taken: {
    title: 'Somebody is on it',
    text: '{{by}} has this call until {{time}}. Come back then, should it still be there.',
  },
  tooLong: 'Please keep the note to 500 characters.',
};
