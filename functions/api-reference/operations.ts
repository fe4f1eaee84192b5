import type { DeskRoute } from '../desk/route-keys.ts';
import type { Operations } from './operation.ts';
import { callOperations } from './operations/calls.ts';
import { customerOperations } from './operations/customers.ts';
import { deviceOperations } from './operations/devices.ts';
import { eventOperations } from './operations/events.ts';
import { messageOperations } from './operations/messages.ts';
import { orderOperations } from './operations/orders.ts';
import { overviewOperations } from './operations/overview.ts';
import { referenceOperations } from './operations/reference.ts';
import { settingsOperations } from './operations/settings.ts';
import { webhookOperations } from './operations/webhooks.ts';

/** All that can be asked over HTTP. A route of the desk that is not told of fails the build, any other its test. */
export const operations: Operations<
  | DeskRoute
  | keyof typeof eventOperations
  | keyof typeof webhookOperations
  | keyof typeof deviceOperations
  | keyof typeof referenceOperations
> = {
  ...eventOperations,
  ...webhookOperations,
  ...deviceOperations,
  ...orderOperations,
  ...messageOperations,
  ...customerOperations,
  ...callOperations,
  ...settingsOperations,
  ...overviewOperations,
  ...referenceOperations,
};
