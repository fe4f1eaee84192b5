import type { FileForms } from './photo-files.ts';
import { bucketAddress, signerOf, surroundings } from './s3-links.ts';

/** Whoever looks for a photo, or takes one first, has this long. */
const minutesGood = 60;

/**
 * Forms that a browser posts to S3 itself, signed with the function's own credentials (Signature Version 4 over a
 * policy): exactly this key, so many bytes, and back to this address. By the machine's clock, as S3 judges by its own.
 */
export function s3Forms(
  bucket: string,
  environment: Record<string, string | undefined>,
  clock: () => number = Date.now,
): FileForms {
  const known = surroundings.parse(environment);
  const signer = signerOf(known);
  return {
    async toPost(key, most, back) {
      const signingDate = new Date(clock());
      const at = signingDate.toISOString().replace(/[-:]|\.\d{3}/g, '');
      const fields = {
        key,
        success_action_redirect: back,
        'x-amz-algorithm': 'AWS4-HMAC-SHA256',
        'x-amz-credential': `${known.AWS_ACCESS_KEY_ID}/${at.slice(0, 8)}/${known.AWS_REGION}/s3/aws4_request`,
        'x-amz-date': at,
        ...(known.AWS_SESSION_TOKEN ? { 'x-amz-security-token': known.AWS_SESSION_TOKEN } : {}),
      };
      const conditions = [
        { bucket },
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
        ['content-length-range', 1, most],
      ];
      const expiration = new Date(clock() + minutesGood * 60_000).toISOString();
      const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
      const signature = await signer.sign(policy, { signingDate });
      return { url: bucketAddress(bucket, environment), fields: { ...fields, policy, 'x-amz-signature': signature } };
    },
  };
}
