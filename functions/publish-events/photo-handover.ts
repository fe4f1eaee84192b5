import { signedCaller } from '../../shared/signed-caller.ts';

/** Hands a stream's record that names photos to whoever looks through them, and waits for nothing. */
export type HandOverPhotos = (record: object) => Promise<void>;

/**
 * By an asynchronous call of the function. A shard of the table's stream is read by two at most without slowing each other:
 * where there is a bus, this function reads in the place of that one.
 */
export function lambdaPhotoHandover(
  functionArn: string,
  environment: Record<string, string | undefined>,
): HandOverPhotos {
  const call = signedCaller('lambda', environment);
  return async (record) => {
    const { status } = await call({
      path: `/2015-03-31/functions/${encodeURIComponent(functionArn)}/invocations`,
      headers: { 'content-type': 'application/json', 'x-amz-invocation-type': 'Event' },
      body: JSON.stringify({ Records: [record], handedOver: true }),
    });
    if (status !== 202) throw new Error(`Lambda answered ${status}.`);
  };
}
