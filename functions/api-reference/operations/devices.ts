import * as z from 'zod/mini';
import { deviceBody } from '../../receive-devices/device-body.ts';
import { named, type Operations } from '../operation.ts';
import { signature } from './events.ts';

const told = {
  parameters: signature,
  body: {
    ...named('Device', deviceBody),
    description:
      'Whose app it is on ("customer" by one or several of email, phone and id, as orders name them), and the token that the device was given.',
    example: {
      senderId: 'default',
      customer: { email: 'ann@example.com', id: 'c-1001' },
      token: '740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad',
      platform: 'apns',
      locale: 'sv',
    },
  },
  answers: {
    200: {
      description: 'It is so, and was perhaps before.',
      body: named('KeptDevice', z.object({ device: z.string(), kept: z.boolean() })),
    },
  },
} as const;

const problems = [
  ...(['not_json', 'not_an_object', 'too_deep', 'device_rejected'] as const),
  ...(['signature_missing', 'signature_wrong', 'timestamp_old'] as const),
  ...(['device_too_large', 'too_many_requests', 'fault', 'not_written'] as const),
] as const;

export const deviceOperations = {
  'PUT /contacts/push': {
    ...{ tag: 'Devices', access: 'signature' as const },
    summary: 'Tells on which device of a customer your own app shows notifications.',
    description:
      'Call it from the backend of your app whenever the app starts signed in: it is kept for ninety days from then. A device is of one customer: told of another it is theirs, and shows nothing more of the one before.',
    ...told,
    problems: [...problems, 'no_push_app', 'token_refused', 'too_many_devices'],
  },
  'DELETE /contacts/push': {
    ...{ tag: 'Devices', access: 'signature' as const },
    summary: 'Tells that a device is nobody’s any more, as after signing out.',
    description: 'The same body. What is not known is forgotten just as well.',
    ...told,
    problems,
  },
} satisfies Operations;
