import type { ActionTexts } from '../action-texts.ts';

export const deActions: ActionTexts = {
  optional: 'freiwillig',
  saved: 'Danke, das ist bei uns angekommen.',
  faults: {
    missing: 'Bitte füllen Sie das aus.',
    notChosen: 'Bitte wählen Sie eines davon.',
    notOffered: 'Das steht nicht mehr zur Wahl. Bitte wählen Sie etwas anderes.',
    tooLong: 'Das ist etwas lang. Bitte höchstens {{most}} Zeichen.',
    decimal: 'Bitte schreiben Sie eine Zahl, etwa 12 oder 2,5.',
    date: 'Bitte schreiben Sie einen Tag, etwa 2026-11-24.',
    time: 'Bitte schreiben Sie eine Uhrzeit, etwa 09:00.',
    phoneMissing: 'Bitte nennen Sie uns eine Nummer.',
    phoneInvalid:
      'Diese Nummer können wir nicht lesen. Bitte prüfen Sie sie; mit Landesvorwahl, etwa +49, klappt es immer.',
  },
  notices: {
    changed:
      'Hier wurde etwas beantwortet oder geändert, seit Sie die Seite geöffnet haben. Bitte sehen Sie nach, was jetzt gilt, und senden Sie noch einmal, wenn Sie das weiterhin möchten.',
    closed:
      'Das konnte nicht gesendet werden: Es ist schon beantwortet, oder die Zeit dafür ist vorbei. So ist der Stand jetzt.',
    unknown: 'Dieses Formular kam nicht von dieser Seite, wie sie jetzt ist. Bitte füllen Sie es hier aus.',
    tooMuch:
      'Zu dieser Bestellung haben wir heute viele Antworten bekommen und nehmen im Moment keine weiteren an. Bitte melden Sie sich bei uns.',
    tooLarge: 'Das war mehr, als wir annehmen können. Bitte fassen Sie sich kürzer.',
  },
  slot: {
    delivery: { choose: 'Wann dürfen wir liefern?', time: 'Ihr Liefertermin' },
    collection: { choose: 'Wann dürfen wir abholen?', time: 'Ihr Abholtermin' },
    appointment: { choose: 'Wann dürfen wir zu Ihnen kommen?', time: 'Ihr Termin' },
    label: 'Bitte wählen Sie einen Termin',
    by: 'Bitte wählen Sie bis {{when}}.',
    until: 'Sie können ihn bis {{when}} ändern.',
    button: 'Diesen Termin wählen',
    another: 'Einen anderen Termin wählen',
    yours: 'Ihr Termin',
    chosen: 'Diesen Termin haben Sie gewählt.',
    closed:
      'Wir planen schon den Weg zu Ihnen, deshalb lässt sich der Termin hier nicht mehr ändern. Wenn er nicht mehr passt, melden Sie sich einfach.',
    missed:
      'Die Zeit zum Wählen ist vorbei. Wir finden einen Termin für Sie und sagen Bescheid; wenn es etwas zu beachten gibt, melden Sie sich einfach.',
  },
  call: {
    ask: 'Bitte rufen Sie mich an',
    phone: 'Telefonnummer',
    onFile: 'Wenn Sie das Feld leer lassen, rufen wir die Nummer an, die auf {{digits}} endet.',
    otherwise: 'Mit Landesvorwahl, wenn sie aus einem anderen Land ist.',
    when: 'Wann passt es Ihnen?',
    whenHint: 'Zum Beispiel: heute nach drei Uhr',
    about: 'Worum geht es?',
    requested: 'Wir rufen Sie an',
    requestedText: 'Wir rufen die Nummer, die auf {{digits}} endet, so bald wie möglich an.',
  },
};
