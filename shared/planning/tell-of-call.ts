import type { Message, MessageIn } from '../messages/message.ts';
import type { Instant } from '../orders/instant.ts';
import type { CallMoment } from '../senders/rule.ts';
import { rulesOf } from '../senders/rules-of.ts';
import type { Sender } from '../senders/sender.ts';
import { toldToColleague } from './tell-colleague.ts';

/**
 * The e-mail that tells a colleague of a call: that it is theirs, with a link to it that is good until then, or that it
 * has come to nothing. `of` is the message that the call says; nothing where no rule wants it told. Pure.
 */
export function toldOfCall(
  moment: CallMoment,
  of: Message,
  colleague: string | undefined,
  { sender, until, now }: { sender: Sender; until: Instant; now: Instant },
): MessageIn<'planned'> | undefined {
  const rule = rulesOf(sender).find(({ on }) => on === moment);
  if (!rule || colleague === undefined) return undefined;
  const told = toldToColleague(of, rule, colleague, [of.id], now);
  return moment === 'call.not_made' ? told : { ...told, call: { id: of.id, until } };
}

/** The e-mail to the colleague whose call it is, once it is on the list. */
export function toldToAssignee(
  of: Message,
  { sender, now }: { sender: Sender; now: Instant },
): MessageIn<'planned'> | undefined {
  if (of.channel !== 'call' || of.state !== 'sent') return undefined;
  const assignee = rulesOf(sender).find(({ id }) => id === of.rule)?.call?.assignee;
  return toldOfCall('call.assigned', of, assignee, { sender, until: of.staleAt, now });
}
