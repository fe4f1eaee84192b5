import { startLocalStack } from '../../infra/local/local-stack.ts';
import { signWebhook } from '../../shared/sign-webhook.ts';
import { anAnn } from '../builders/event.ts';
import { nextWallTime } from '../flow/times.ts';
import { type Reading, startMeter } from './meter.ts';
import { dollarsAThousand, type Metered } from '../../infra/approval-pack/prices.ts';

export interface Step extends Reading {
  name: string;
  /** What a thousand of it cost. */
  dollars: number;
}

/** One order from its placement by night to its page: what each step asks of AWS, and what that costs. */
export async function orderLife(): Promise<Step[]> {
  const meter = startMeter();
  const stack = await startLocalStack({ startEngine: meter.startEngine });
  const steps: Step[] = [];
  const clock = async (to: string) => {
    await fetch(`${stack.console}/api/clock`, { method: 'POST', body: JSON.stringify({ to }) });
    await stack.settled();
  };
  const now = () => new Date(stack.clock.now()).toISOString();

  async function step(name: string, act: () => Promise<unknown>, requests: Partial<Metered>): Promise<void> {
    await act();
    await stack.settled();
    const reading = meter.read();
    const { writeUnits: writeUnit, readUnits: readUnit } = reading;
    const metered = {
      httpApiRequest: 0,
      lambdaRequest: 0,
      scheduledCall: 0,
      ...requests,
      writeUnit,
      readUnit,
    };
    steps.push({ name, ...reading, dollars: dollarsAThousand(metered) });
  }

  async function post(type: string): Promise<void> {
    const visit = { visitId: 'v-1', kind: 'delivery', window: { from: inHours(3), to: inHours(5) } };
    const order = { number: '1001', customer: anAnn(), items: [{ name: 'Oak table', quantity: 1, price: '890.00' }] };
    const event = { id: type, type, orderId: 'A-1001', occurredAt: now() };
    const body = JSON.stringify({ ...event, ...(type === 'order.placed' ? { order } : { data: visit }) });
    const timestampSeconds = Math.floor(Date.now() / 1000);
    const headers = signWebhook({ id: type, timestampSeconds, body, secret: stack.webhookSecret });
    const response = await fetch(`${stack.api}/events`, { method: 'POST', headers, body });
    if (response.status !== 202) throw new Error(`${type} was refused: ${await response.text()}`);
  }
  const inHours = (hours: number) => new Date(stack.clock.now() + hours * 3_600_000).toISOString();

  try {
    const event = { httpApiRequest: 1, lambdaRequest: 2 };
    await clock(nextWallTime(now(), '22:00', 'Europe/Stockholm'));
    await step('order.placed at night: an e-mail, an SMS held', () => post('order.placed'), event);
    const morning = nextWallTime(now(), '10:00', 'Europe/Stockholm');
    await step('the SMS in the morning', () => clock(morning), { lambdaRequest: 1, scheduledCall: 1 });
    for (const type of ['visit.planned', 'visit.started', 'visit.completed']) {
      await step(`${type}: an e-mail, an SMS`, () => post(type), event);
    }
    const link = /http\S+\/t\/[\w-]+/.exec(stack.outbox.messages.at(-1)?.text ?? '')?.[0] ?? '';
    await step('a look at the status page', () => fetch(link), { lambdaRequest: 1 });
    return steps;
  } finally {
    meter.stop();
    await stack.stop();
  }
}
