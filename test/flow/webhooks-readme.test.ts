import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { useStack } from './stack.ts';

const flow = useStack();
const readme = readFileSync(join(import.meta.dirname, '../../functions/receive-webhooks/README.md'), 'utf8');

it('the calls of the README that try a mapping, and send what is tried, are answered as they stand', async () => {
  const script = /webhooks-readme\.test\.ts -->\n```sh\n(.*?)```/s.exec(readme)?.[1] ?? 'exit 1';
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    script.replace('http://127.0.0.1:4500', flow.stack.console).replaceAll(/^curl -s "\$api/gm, 'echo; curl -s "$api'),
  ]);
  const [tried, sent] = stdout.trim().split('\n');
  expect(JSON.parse(tried ?? '')).toMatchObject({
    events: [{ event: { type: 'shipment.delivered', orderId: '7006' } }],
  });
  // There is no mapping until somebody saves one.
  expect(JSON.parse(sent ?? '')).toMatchObject({ code: 'mapping_missing' });
});
