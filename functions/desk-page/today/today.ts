import { html } from '../page/html.ts';
import type { Look } from '../page/page.ts';

/** `GET /desk`: how the day stands. */
export const lookAtToday: Look = ({ sender }) => ({
  title: `Today at ${sender.name}`,
  place: 'today',
  main: html`<p></p>`,
});
