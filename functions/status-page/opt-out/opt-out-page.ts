import { fillHtml, fillText } from '../../../shared/messages/template.ts';
import type { Reader } from '../../../shared/messages/wording/reader.ts';
import { dayOf } from '../../../shared/messages/wording/local-time.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import { formKey } from '../actions/form-key.ts';
import { pageHeaders } from '../page/headers.ts';
import { optOutLayout } from '../page/layout.ts';
import { iconOf, type Page } from '../page/status-page.ts';
import { styleSheet } from '../page/style-sheet.ts';
import type { NoticeName } from '../page/texts/action-texts.ts';
import { pageTexts } from '../page/texts/texts.ts';
import type { OptOutChannel, StandingConsent } from './standing-consent.ts';

export interface OptOutFacts {
  sender: Sender;
  reader: Reader;
  /** Where the order is: `/t/<token>`. */
  path: string;
  consents: readonly StandingConsent[];
  /** What came of a form that was not taken. */
  refused?: { status: number; notice: NoticeName } | undefined;
}

/** The form by which a channel is stopped or resumed, as its key knows it. */
export const optOutForm = ({ channel, version }: Pick<StandingConsent, 'channel' | 'version'>) => ({
  action: 'messages' as const,
  subject: channel,
  since: version,
});

/** The words on a button, which are what somebody says by pressing it. */
export const optOutWording = (channel: OptOutChannel, wants: boolean, { language }: Reader, { name }: Sender): string =>
  fillText(pageTexts[language].messages[channel][wants ? 'again' : 'stop'], { brand: name });

/** Which messages of a sender still come, and what stops or resumes them. */
export function renderOptOut({ sender, reader, path, consents, refused }: OptOutFacts): Page {
  const texts = pageTexts[reader.language];
  const words = texts.messages;
  const brand = sender.name;
  const style = styleSheet(sender.brandColour);
  const html = fillHtml(optOutLayout, {
    ...{ language: reader.language, style, icon: iconOf(sender.brandColour), brand, logoUrl: sender.logoUrl },
    title: fillText(words.title, { brand }),
    text: consents.length > 0 ? words.text : words.none,
    notice: refused && texts.actions.notices[refused.notice],
    channels: consents.map((consent) => ({ ...channelTold(consent, reader, sender), key: keyOf(path, consent) })),
    action: `${path}/messages`,
    orderPath: path,
    follow: texts.unsubscribe.follow,
  });
  return { status: refused?.status ?? 200, headers: pageHeaders(style, reader.language), html };
}

const keyOf = (path: string, consent: StandingConsent): string => formKey(path, optOutForm(consent));

function channelTold({ channel, state, at, version }: StandingConsent, reader: Reader, sender: Sender) {
  const words = pageTexts[reader.language].messages;
  const of = words[channel];
  const values = { brand: sender.name, when: at && dayOf(at, reader) };
  const isOn = state === 'on';
  const isOff = state === 'off';
  const told = isOn ? [of.on, of.stops] : isOff ? [of.off] : [words[state]];
  return {
    channel,
    version,
    name: of.name,
    texts: told.map((text) => fillText(text, values)),
    button: isOn || isOff ? optOutWording(channel, isOff, reader, sender) : undefined,
    wants: isOff ? 'again' : 'stop',
    look: isOn ? 'secondary' : undefined,
  };
}
