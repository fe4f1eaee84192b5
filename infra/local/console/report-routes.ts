import * as z from 'zod/mini';
import type { LocalStack } from '../local-stack.ts';
import { reportsToPlay } from '../reports.ts';
import { type Answerer, ConsoleFault } from './console-fault.ts';

const report = z.strictObject({ messageId: z.string(), kind: z.string() });
const reply = z.strictObject({
  from: z.string(),
  text: z.string(),
  channel: z._default(z.enum(['sms', 'whatsapp']), 'sms'),
});
const kinds = Object.entries(reportsToPlay).map(([channel, all]) => `of ${channel} ${Object.keys(all).join(', ')}`);

/** What providers say of a message, and what customers write back. */
export const reportRoutes = (stack: LocalStack): Record<string, Answerer> => ({
  'POST /api/reports': async (body) => {
    const parsed = report.safeParse(body);
    if (!parsed.success) throw new ConsoleFault(`Say {"messageId": …, "kind": …}; the kinds are, ${kinds.join('; ')}.`);
    // Finds out which SMS is which message.
    await stack.table.named(stack.outbox.messages);
    const { messageId, kind } = parsed.data;
    const message = stack.outbox.messages.findLast((one) => one.messageId === messageId);
    if (!message) throw new ConsoleFault(`No provider took a message ${messageId}.`);
    if (!(await stack.reports.play(message, kind))) throw new ConsoleFault(`The kinds are, ${kinds.join('; ')}.`);
    return parsed.data;
  },
  'POST /api/replies': async (body) => {
    const parsed = reply.safeParse(body);
    if (!parsed.success) throw new ConsoleFault('Say {"from": "+46701234567", "text": "STOP"}.');
    const { from, text, channel } = parsed.data;
    await stack.reports.reply(from, text, channel);
    return parsed.data;
  },
});
