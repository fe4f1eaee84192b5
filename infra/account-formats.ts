import * as z from 'zod';

/** A telephone number. */
export const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'must be a number in international form such as +46701234567');

/** What SMS come from. */
export const smsOrigin = z
  .string()
  .regex(
    /^(\+[1-9]\d{6,14}|(?=.*[A-Za-z])[A-Za-z0-9]{1,11})$/,
    "must be a number such as +12065550100, a sender id of at most 11 letters and digits, or smsName for each sender's own",
  );

/** An application of one platform in SNS, by its ARN. */
export const platformApplication = (platform: string, example: string) =>
  z
    .string()
    .regex(
      new RegExp(`^arn:aws[a-z-]*:sns:[a-z0-9-]+:\\d{12}:app/${platform}/[A-Za-z0-9_.-]{1,256}$`),
      `must be the ARN of a platform application, such as arn:aws:sns:eu-north-1:123456789012:app/${example}/shop`,
    );

/** The stream of a DynamoDB table, by its ARN. */
export const tableStream = z
  .string()
  .regex(
    /^arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]{3,255}\/stream\/[0-9T:.-]+$/,
    "must be the ARN of the restored table's stream, such as arn:aws:dynamodb:eu-north-1:123456789012:table/orders-again/stream/2026-11-25T10:00:00.000",
  );
