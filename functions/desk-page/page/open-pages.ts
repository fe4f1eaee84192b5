import { html } from './html.ts';
import { openDocument } from './layout.ts';
import { paths } from './paths.ts';

const again = (words: string) => html`<p><a class="button" href="${paths.today}">${words}</a></p>`;

/** Somebody comes back from the user pool, and can't be let in. */
export const notSignedIn = (): string =>
  openDocument(
    'You are not signed in',
    html`<p>
        The sign-in took too long, was begun in another window, or this browser keeps no cookies of the desk. Nothing is
        wrong with your account.
      </p>
      ${again('Sign in')}`,
  );

export const signedOut = (): string =>
  openDocument(
    'You are signed out',
    html`<p>Nobody can act here in your name any more.</p>
      ${again('Sign in again')}`,
  );

/** A form comes from somebody whose session is over. */
export const sessionOver = (): string =>
  openDocument(
    'Your session is over',
    html`<p>Nothing was done. Sign in again, and then do it once more.</p>
      ${again('Sign in')}`,
  );

/** A form that is not the session's own, or came from elsewhere. */
export const foreignForm = (): string =>
  openDocument(
    'This form is not one of the desk',
    html`<p>Nothing was done. If it was you, the page was an old one: open it anew and do it once more.</p>
      ${again('To the desk')}`,
  );

/** A colleague whose groups name no sender that there is. */
export const noSender = (name: string): string =>
  openDocument(
    'You see no sender yet',
    html`<p>You are signed in as ${name}. Ask whoever looks after the desk to add you to the group of your sender.</p>
      <p>Sign in again afterwards.</p>`,
  );

export const fault = (id: string): string =>
  openDocument(
    'Something went wrong on our side',
    html`<p>Please try again. If it happens again, tell the operator this id: <code>${id}</code></p>
      ${again('To the desk')}`,
  );
