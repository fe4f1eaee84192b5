import type { CallTexts } from './texts.ts';

export const de: CallTexts = {
  order: 'Bestellung',
  notYet: 'Bitte rufen Sie erst ab {{time}} an.',
  howDidItGo: 'Wie ging es?',
  note: 'Eine Notiz für Ihre Kolleginnen und Kollegen',
  optional: 'wenn Sie mögen',
  answers: {
    reached: 'Erreicht, alles gesagt',
    no_answer: 'Keine Antwort',
    busy: 'Besetzt',
    voicemail: 'Anrufbeantworter',
    wrong_number: 'Falsche Nummer',
    refused: 'Möchte keine Anrufe mehr',
    refused_everything: 'Möchte nichts mehr von uns hören',
  },
  expired: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er galt, solange der Anruf sich lohnte. Die Anrufliste zeigt, wer noch anzurufen ist.',
  },
  done: {
    title: 'Niemand muss mehr anrufen',
    text: 'Der Anruf ist erledigt oder nicht mehr nötig. Vielen Dank.',
  },
  needless: {
    title: 'Es ist vermerkt. Vielen Dank',
    text: 'Niemand muss noch einmal anrufen: Es hatte sich erledigt, während Sie telefonierten.',
  },
  taken: {
    title: 'Jemand ist schon dabei',
    text: '{{by}} hat diesen Anruf bis {{time}}. Kommen Sie dann wieder, falls er noch da ist.',
  },
  tooLong: 'Bitte höchstens 500 Zeichen für die Notiz.',
};
