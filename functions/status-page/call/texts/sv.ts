import type { CallTexts } from './texts.ts';

export const sv: CallTexts = {
  order: 'Order',
  notYet: 'Ring från {{time}}, inte tidigare.',
  howDidItGo: 'Hur gick det?',
  note: 'En anteckning till dina kollegor',
  optional: 'om du vill',
  answers: {
    reached: 'Nådd, allt sagt',
    no_answer: 'Inget svar',
    busy: 'Upptaget',
    voicemail: 'Telefonsvarare',
    wrong_number: 'Fel nummer',
    refused: 'Vill inte bli uppringd mer',
    refused_everything: 'Vill inte höra något mer från oss',
  },
  expired: {
    title: 'Länken gäller inte längre',
    text: 'Den gällde så länge det var värt att ringa. Samtalslistan visar vilka som ännu ska ringas upp.',
  },
  done: { title: 'Ingen behöver ringa längre', text: 'Samtalet är gjort, eller behövs inte längre. Tack.' },
  needless: {
    title: 'Det är antecknat. Tack',
    text: 'Ingen behöver ringa igen: det hade löst sig medan ni talades vid.',
  },
  taken: {
    title: 'Någon annan håller på',
    text: '{{by}} har samtalet till {{time}}. Kom tillbaka då, om det är kvar.',
  },
  tooLong: 'Håll anteckningen till 500 tecken.',
};
