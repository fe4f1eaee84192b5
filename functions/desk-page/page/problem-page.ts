import type { Problem } from '../../../shared/problem.ts';
import { html } from './html.ts';
import type { DeskPage } from './page.ts';

/** A problem as a page tells it. */
export const problemPage = ({ status, title, detail }: Problem): DeskPage => ({
  status,
  title,
  main: html`<p>${detail}</p>`,
});
