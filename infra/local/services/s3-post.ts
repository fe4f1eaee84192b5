import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import { accessKeyPrefix, localSecret } from '../credentials.ts';
import { region } from '../names.ts';

const policySchema = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.record(z.string(), z.string()),
      z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
    ]),
  ),
});
type Policy = z.output<typeof policySchema>;

/** A file that a browser's form brings, and whose role signed the form; or why S3 would not take it. */
export type Posted =
  | { key: string; role: string; type: string; bytes: Buffer; back: string | undefined }
  | { status: number; code: string; why: string };

const refused = (why: string, code = 'AccessDenied', status = 403): Posted => ({ status, code, why });
/** What the policy need not name. */
const free = new Set(['policy', 'x-amz-signature', 'file']);

/** Reads a form posted to a bucket and judges it as S3 does: its signature, its hour, and every condition of its policy. */
export async function readPost(bucket: string, contentType: string, body: Buffer, now: number): Promise<Posted> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const fields = new Map<string, string>();
  let file: File | undefined;
  for (const [name, value] of form) {
    // S3 leaves alone whatever comes after the file.
    if (file) break;
    if (name === 'file') file = typeof value === 'string' ? new File([value], '') : value;
    else if (typeof value === 'string') fields.set(name.toLowerCase(), value);
  }
  const field = (name: string) => fields.get(name) ?? '';
  if (!file) return refused('POST requires exactly one file upload per request.', 'InvalidArgument', 400);
  if (field('x-amz-signature') !== signatureOf(fields)) return refused('Not the signature.', 'SignatureDoesNotMatch');
  const parsed = policySchema.safeParse(JSON.parse(Buffer.from(field('policy'), 'base64').toString()));
  if (!parsed.success) return refused('Invalid Policy.', 'InvalidPolicyDocument', 400);
  const { expiration, conditions } = parsed.data;
  if (Date.parse(expiration) < now) return refused('Invalid according to Policy: Policy expired.');
  const asked = new Map([...fields, ['bucket', bucket]]);
  for (const name of fields.keys()) {
    if (!free.has(name) && !conditions.some((one) => namesOf(one).includes(name)))
      return refused(`Invalid according to Policy: Extra input fields: ${name}`);
  }
  for (const condition of conditions) {
    if (!holds(condition, asked, file.size)) {
      if (condition[0] !== 'content-length-range')
        return refused('Invalid according to Policy: Policy Condition failed.');
      const code = file.size > Number(condition[2]) ? 'EntityTooLarge' : 'EntityTooSmall';
      return refused('Your proposed upload is not of a size that is allowed.', code, 400);
    }
  }
  const role = field('x-amz-credential').split('/')[0]?.slice(accessKeyPrefix.length) ?? '';
  const bytes = Buffer.from(await file.arrayBuffer());
  const type = fields.get('content-type') ?? 'binary/octet-stream';
  return { key: field('key'), role, type, bytes, back: fields.get('success_action_redirect') };
}

/** The signature of a form's policy, made by hand: by another way than the one that it checks. */
function signatureOf(fields: ReadonlyMap<string, string>): string {
  const day = (fields.get('x-amz-date') ?? '').slice(0, 8);
  const keyed = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(keyed, `AWS4${localSecret}`);
  return createHmac('sha256', key)
    .update(fields.get('policy') ?? '')
    .digest('hex');
}

type Condition = Policy['conditions'][number];

const namesOf = (condition: Condition): string[] =>
  (Array.isArray(condition) ? [String(condition[1]).replace('$', '')] : Object.keys(condition)).map((name) =>
    name.toLowerCase(),
  );

function holds(condition: Condition, asked: ReadonlyMap<string, string>, size: number): boolean {
  if (!Array.isArray(condition)) {
    return Object.entries(condition).every(([name, value]) => asked.get(name.toLowerCase()) === value);
  }
  if (condition[0] === 'content-length-range') return size >= condition[1] && size <= condition[2];
  const [how, name, value] = condition;
  const given = asked.get(name.replace('$', '').toLowerCase()) ?? '';
  return how === 'eq' ? given === value : given.startsWith(value);
}
