import { parseEnvironment } from '../../shared/env.ts';
import { environment } from './env.ts';
import { eventBridgeEventBus } from './eventbridge-event-bus.ts';
import { createHandler } from './handler.ts';
import { lambdaPhotoHandover } from './photo-handover.ts';

const env = parseEnvironment(environment, process.env);

export const handler = createHandler({
  bus: eventBridgeEventBus(env.EVENT_BUS, process.env),
  handOverPhotos: lambdaPhotoHandover(env.PHOTOS_FUNCTION_ARN, process.env),
});
