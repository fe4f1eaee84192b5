import type { Act, ActName } from '../../../shared/acts/act.ts';
import { pauseScope } from '../../../shared/senders/pause.ts';
import { endCall, tellOutcome } from '../calls/tell-outcome.ts';
import type { Answerer, DeskAnswer } from '../handler.ts';
import { cancelMessage } from '../messages/cancel-message.ts';
import { resendMessage } from '../messages/resend-message.ts';
import { noteOnOrder } from '../note-on-order.ts';
import { pause, resume } from '../pauses.ts';
import type { DeskRequest } from '../request.ts';
import type { DeskDependencies } from '../routes.ts';
import { restoreSettings, saveSettings } from '../settings/save-settings.ts';
import { testSend } from '../test-send/test-send.ts';
import { type ActedOn, noted } from './noted.ts';

/** The desk's routes by which colleagues do something. Whoever does it, at the API or on the page, is noted. */
export function actingRoutes(
  dependencies: Omit<
    DeskDependencies,
    'photoLinks' | 'routes' | 'due' | 'sweeps' | 'feedback' | 'linkSecret' | 'customers'
  >,
) {
  const acting = (what: ActName, answerer: Answerer, on: (request: DeskRequest, answer: DeskAnswer) => ActedOn) =>
    noted(what, answerer, dependencies.acts, on);
  return {
    'PUT /senders/{id}': acting('settings_saved', saveSettings(dependencies), settings),
    'POST /senders/{id}/restore': acting('settings_restored', restoreSettings(dependencies), settings),
    'POST /senders/{id}/test-send': acting('test_sent', testSend(dependencies), test),
    'POST /messages/{messageId}/cancel': acting('message_cancelled', cancelMessage(dependencies), ofOrder),
    'POST /messages/{messageId}/resend': acting('message_resent', resendMessage(dependencies), ofOrder),
    'POST /orders/{orderId}/notes': acting('order_noted', noteOnOrder(dependencies), ofOrder),
    'POST /calls/{callId}/outcome': acting('called', tellOutcome(dependencies), ofCall),
    'POST /calls/{callId}/done': acting('called', endCall(dependencies), ofCall),
    'POST /pause': acting('paused', pause(dependencies), scope),
    'POST /resume': acting('resumed', resume(dependencies), scope),
  } satisfies Record<string, Answerer>;
}

export type ActingRoute = keyof ReturnType<typeof actingRoutes>;

const given = (names: Record<string, string | undefined>): Act['to'] =>
  Object.fromEntries(Object.entries(names).filter((entry): entry is [string, string] => entry[1] !== undefined));

const ofOrder = ({ parameters: { orderId, messageId, callId }, query }: DeskRequest): ActedOn => ({
  senderId: query.sender ?? 'default',
  to: given({ order: orderId ?? query.order, message: messageId, call: callId }),
});

const ofCall = (request: DeskRequest, { body }: DeskAnswer): ActedOn => {
  const { senderId, to } = ofOrder(request);
  return { senderId, to: { ...to, ...given({ outcome: (body as { outcome?: string }).outcome }) } };
};

const settings = ({ parameters: { id } }: DeskRequest, { body }: DeskAnswer): ActedOn => ({
  senderId: id,
  to: given({ version: String((body as { version?: number }).version) }),
});

function test({ parameters: { id }, body }: DeskRequest): ActedOn {
  const { message, language, channel } = body() as Record<string, string | undefined>;
  return { senderId: id, to: given({ message, language, channel }) };
}

function scope({ body }: DeskRequest): ActedOn {
  const { sender, channel, rule } = pauseScope.parse(body());
  return { senderId: sender, to: given({ channel, rule }) };
}
