import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { useStack } from './stack.ts';

const flow = useStack();
const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

it("the README's signed curl is accepted as it stands", async () => {
  const script = /readme-curl\.test\.ts -->\n```sh\n(.*?)```/s.exec(readme)?.[1] ?? 'exit 1';
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    script.replace('http://127.0.0.1:4500', flow.stack.console),
  ]);
  expect(JSON.parse(stdout)).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
  await flow.settle();
});
