import type { ActionTexts } from '../action-texts.ts';

export const enActions: ActionTexts = {
  optional: 'optional',
  saved: 'Thank you, we have it.',
  faults: {
    missing: 'Please fill this in.',
    notChosen: 'Please choose one.',
    notOffered: 'This can no longer be chosen. Please choose another.',
    tooLong: 'This is a little long. Please keep it to {{most}} characters.',
    decimal: 'Please write a number, such as 12 or 2.5.',
    date: 'Please write a day, such as 2026-11-24.',
    time: 'Please write a time, such as 09:00.',
    phoneMissing: 'Please give us a number to call.',
    phoneInvalid:
      'We cannot read this number. Please check it; with the country code, such as +44, it works from anywhere.',
  },
  notices: {
    changed:
      'Something was answered or changed here since you opened the page. Please see how it stands now, and send it again if you still want to.',
    closed: 'This could not be sent: it was answered already, or its time is over. Here is how it stands now.',
    unknown: 'This form did not come from this page as it is now. Please fill it in here.',
    tooMuch: 'We have had many answers for this order today and take no more for now. Please get in touch with us.',
    tooLarge: 'This was more than we can take in. Please make it shorter.',
  },
  slot: {
    delivery: { choose: 'When may we deliver?', time: 'Your delivery time' },
    collection: { choose: 'When may we collect?', time: 'Your collection time' },
    appointment: { choose: 'When may we come to you?', time: 'Your appointment' },
    label: 'Please choose a time',
    by: 'Please choose by {{when}}.',
    until: 'You can change it until {{when}}.',
    button: 'Choose this time',
    another: 'Choose another time',
    yours: 'your time',
    chosen: 'You chose this time.',
    closed:
      'We are planning the way to you by now, so it can not be changed here any more. If it no longer suits you, just tell us.',
    missed:
      'The time for choosing is over. We will find one for you and tell you; if something has to be considered, just tell us.',
  },
  call: {
    ask: 'Please phone me',
    phone: 'Phone number',
    onFile: 'Leave this empty, and we will call the number ending in {{digits}}.',
    otherwise: 'With the country code if it is from another country.',
    when: 'When suits you?',
    whenHint: 'For example: today after three',
    about: 'What is it about?',
    requested: 'We will phone you',
    requestedText: 'We call the number ending in {{digits}} as soon as we can.',
  },
};
