import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessKeyOf, localSecret, localToken } from '../../infra/local/credentials.ts';
import type { Listening } from '../../infra/local/listen.ts';
import { region } from '../../infra/local/names.ts';
import { RoleBook } from '../../infra/local/role-book.ts';
import { type Files, startS3 } from '../../infra/local/services/s3.ts';
import { s3Forms } from '../../shared/photos/s3-forms.ts';

const back = 'https://status.example.com/t/Zk3vQ9pL1xT7mB2c/problem';
const statement = { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::bucket/incoming/*' };
const files: Files = new Map();
let s3: Listening;
beforeAll(async () => {
  const policy = { PolicyDocument: { Statement: [statement] }, Roles: ['page'] };
  const roles = new RoleBook({ policy: { Type: 'AWS::IAM::Policy', Properties: policy } }, () => '');
  s3 = await startS3(files, () => roles);
});
afterAll(() => s3.close());

const formOf = (key: string, { most = 10, role = 'page', at = Date.now() } = {}) =>
  s3Forms(
    'bucket',
    {
      ...{ AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyOf(role), AWS_SECRET_ACCESS_KEY: localSecret },
      ...{ AWS_SESSION_TOKEN: localToken, AWS_ENDPOINT_URL_S3: s3.url },
    },
    () => at,
  ).toPost(key, most, back);

/** Sends a form as a browser does: every field, then the file. */
async function post(
  { url, fields }: Awaited<ReturnType<typeof formOf>>,
  file = 'photo',
  more: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...more })) form.append(name, value);
  form.append('file', new Blob([file]), 'IMG_1.jpg');
  return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
}

describe('a form for a file', () => {
  it('puts it where the form says, and leads back', async () => {
    const answer = await post(await formOf('incoming/a/b'));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${back}?bucket=bucket&key=incoming%2Fa%2Fb`);
    expect(files.get('/bucket/incoming/a/b')?.bytes.toString()).toBe('photo');
  });

  it.each<[string, Record<string, string>, string, number]>([
    ['another key', { key: 'incoming/a/c' }, 'photo', 403],
    ['another way back', { success_action_redirect: 'https://evil.example' }, 'photo', 403],
    ['a field more', { 'content-type': 'text/html' }, 'photo', 403],
    ['another policy', { policy: Buffer.from('{}').toString('base64') }, 'photo', 403],
    ['a larger file', {}, 'a larger file', 400],
    ['an empty file', {}, '', 400],
  ])('is not good for %s', async (_, more, file, status) => {
    files.clear();
    expect((await post(await formOf('incoming/a/b'), file, more)).status).toBe(status);
    expect(files.size).toBe(0);
  });

  it('is good for an hour, and for what the role that signed it may do', async () => {
    const minute = 60_000;
    const made = (minutes: number) => formOf('incoming/a/b', { at: Date.now() - minutes * minute });
    expect((await post(await made(59))).status).toBe(303);
    expect((await post(await made(61))).status).toBe(403);
    expect((await post(await formOf('kept/a/b'))).status).toBe(403);
    expect((await post(await formOf('incoming/a/b', { role: 'other' }))).status).toBe(403);
  });
});
