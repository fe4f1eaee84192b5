import * as z from 'zod/mini';
import { deviceBody } from '../../receive-devices/device-body.ts';
import { named, type Operations } from '../operation.ts';
import { signature } from './events.ts';

const body = {
  ...named('Device', deviceBody),
  description: "Whose device it is, and the token that Apple's or Google's service gave it; 16 kB at most.",
  example: { customer: { email: 'ann@example.com' }, token: 'a1'.repeat(32), platform: 'apns' },
};
const answers = {
  200: {
    description: 'What the device is known as.',
    body: named('KeptDevice', z.object({ device: z.string(), kept: z.boolean() })),
  },
};
const common = { tag: 'Events', access: 'signature', parameters: signature, body, answers } as const;
const problems = [
  ...(['not_json', 'not_an_object', 'too_deep', 'device_rejected', 'unknown_sender'] as const),
  ...([
    'signature_missing',
    'signature_wrong',
    'timestamp_old',
    'device_too_large',
    'too_many_requests',
    'fault',
    'not_written',
  ] as const),
] as const;

export const deviceOperations = {
  'PUT /contacts/push': {
    ...common,
    summary: "Says on which device a customer gets notifications of the sender's app.",
    description: 'Said again it is kept longer; said of somebody else it is theirs from then on.',
    problems: [...problems, 'no_customer', 'token_refused', 'no_push_app', 'too_many_devices'],
  },
  'DELETE /contacts/push': {
    ...common,
    summary: "Says that a device is nobody's any more, as after signing out.",
    problems,
  },
} satisfies Operations;
