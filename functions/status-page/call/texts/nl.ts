import type { CallTexts } from './texts.ts';

export const nl: CallTexts = {
  order: 'Bestelling',
  notYet: 'Bel pas vanaf {{time}}, niet eerder.',
  howDidItGo: 'Hoe ging het?',
  note: 'Een notitie voor je collega’s',
  optional: 'als je wilt',
  answers: {
    reached: 'Bereikt, alles gezegd',
    no_answer: 'Geen gehoor',
    busy: 'In gesprek',
    voicemail: 'Voicemail',
    wrong_number: 'Verkeerd nummer',
    refused: 'Wil niet meer gebeld worden',
    refused_everything: 'Wil niets meer van ons horen',
  },
  expired: {
    title: 'Deze link geldt niet meer',
    text: 'Hij gold zolang het telefoontje zin had. Op de bellijst staat wie er nog gebeld moet worden.',
  },
  done: {
    title: 'Niemand hoeft nog te bellen',
    text: 'Het telefoontje is gepleegd of niet meer nodig. Bedankt.',
  },
  needless: {
    title: 'Het is genoteerd. Bedankt',
    text: 'Niemand hoeft nog te bellen: dit was al afgehandeld terwijl je aan de telefoon was.',
  },
  taken: {
    title: 'Er is al iemand mee bezig',
    text: '{{by}} heeft dit telefoontje tot {{time}}. Kom dan terug, als het er nog staat.',
  },
  tooLong: 'Houd de notitie op hooguit 500 tekens.',
};
