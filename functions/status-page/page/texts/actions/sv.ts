import type { ActionTexts } from '../action-texts.ts';

export const svActions: ActionTexts = {
  optional: 'frivilligt',
  saved: 'Tack, det har kommit fram.',
  faults: {
    missing: 'Fyll i det här.',
    notChosen: 'Välj ett av alternativen.',
    notOffered: 'Det här går inte längre att välja. Välj ett annat.',
    tooLong: 'Det blev lite långt. Skriv högst {{most}} tecken.',
    decimal: 'Skriv ett tal, till exempel 12 eller 2,5.',
    date: 'Skriv en dag, till exempel 2026-11-24.',
    time: 'Skriv ett klockslag, till exempel 09:00.',
    phoneMissing: 'Skriv ett nummer som vi kan ringa.',
    phoneInvalid:
      'Det här numret kan vi inte läsa. Kontrollera det gärna; med landsnummer, till exempel +46, går det alltid.',
  },
  notices: {
    changed:
      'Något har besvarats eller ändrats här sedan du öppnade sidan. Se hur det ligger till nu, och skicka igen om du fortfarande vill.',
    closed: 'Det här kunde inte skickas: det är redan besvarat, eller så har tiden gått ut. Så här ligger det till nu.',
    unknown: 'Formuläret kom inte från den här sidan som den ser ut nu. Fyll i det här i stället.',
    tooMuch:
      'Vi har fått många svar om den här beställningen i dag och tar inte emot fler just nu. Hör gärna av dig till oss.',
    tooLarge: 'Det här var mer än vi kan ta emot. Skriv lite kortare.',
  },
  slot: {
    delivery: { choose: 'När får vi leverera?', time: 'Din leveranstid' },
    collection: { choose: 'När får vi hämta?', time: 'Din tid för hämtning' },
    appointment: { choose: 'När får vi komma till dig?', time: 'Ditt besök' },
    label: 'Välj en tid',
    by: 'Välj senast {{when}}.',
    until: 'Du kan ändra den fram till {{when}}.',
    button: 'Välj den här tiden',
    another: 'Välj en annan tid',
    yours: 'din tid',
    chosen: 'Den här tiden har du valt.',
    closed:
      'Nu planerar vi vägen till dig, så tiden går inte längre att ändra här. Hör av dig till oss om den inte passar.',
    missed:
      'Tiden för att välja har gått ut. Vi hittar en tid åt dig och säger till; hör av dig om det är något vi ska tänka på.',
  },
  call: {
    ask: 'Ring mig, tack',
    phone: 'Telefonnummer',
    onFile: 'Lämna fältet tomt, så ringer vi numret som slutar på {{digits}}.',
    otherwise: 'Med landsnummer om det är från ett annat land.',
    when: 'När passar det?',
    whenHint: 'Till exempel: i dag efter klockan tre',
    about: 'Vad gäller det?',
    requested: 'Vi ringer dig',
    requestedText: 'Vi ringer numret som slutar på {{digits}} så snart vi kan.',
  },
};
