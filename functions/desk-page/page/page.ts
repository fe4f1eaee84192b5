import type { Instant } from '../../../shared/orders/instant.ts';
import type { Sender } from '../../../shared/senders/sender.ts';
import type { Colleague } from '../../desk/colleague.ts';
import type { Html } from './html.ts';
import type { Place } from './layout.ts';

/** What somebody who is signed in asks of a page. */
export interface PageRequest {
  colleague: Colleague;
  /** The senders that they see. */
  senders: readonly Sender[];
  /** The one whose desk it is. */
  sender: Sender;
  query: URLSearchParams;
  /** The fields of a form; nothing where the page is only looked at. */
  form: URLSearchParams;
  /** Of this look alone: a form that carries it does once what it does, however often it is sent. */
  once: string;
  /** What their forms carry. */
  formToken: string;
  now: Instant;
}

/** What a page says below the desk's head. */
export interface DeskPage {
  title: string;
  main: Html;
  place?: Place;
  /** 200 where it says none. */
  status?: number;
}

/** A page, or where to go now that something was done. */
export type Answer = DeskPage | { goTo: string };
export type Look = (request: PageRequest) => Promise<Answer> | Answer;
