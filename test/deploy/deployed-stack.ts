import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import type { MiniStack } from './mini-stack.ts';
import { root, run } from './run.ts';

/** What the deployment prints. */
export interface Outputs {
  ApiUrl: string;
  StatusPageUrl: string;
  WebhookSecretorders: string;
}

/** Bootstraps the account and deploys the stack of `infra/accounts/local.ts`, as anybody would. */
export async function deploy({ environment, folder }: MiniStack): Promise<Outputs> {
  const cdk = join(root, 'node_modules', '.bin', 'cdk');
  // In a folder without an app, so that none is synthesized for it.
  await run(cdk, ['bootstrap', `aws://000000000000/${environment.AWS_REGION}`], { environment, folder });
  const outputs = join(folder, 'outputs.json');
  const assembly = join(folder, 'cdk.out');
  await run(cdk, ['synth', '--quiet', '--context', 'account=local', '--output', assembly], { environment });
  spellProviderUrl(join(assembly, 'Waypost.template.json'));
  const files = ['--app', assembly, '--outputs-file', outputs];
  await run(cdk, ['deploy', '--require-approval', 'never', ...files], { environment });
  return (JSON.parse(readFileSync(outputs, 'utf8')) as { Waypost: Outputs }).Waypost;
}

/** MiniStack has no `ProviderURL` of a user pool, but its name, which is the same without `https://`. */
function spellProviderUrl(template: string): void {
  const reference = /\{\s*"Fn::GetAtt":\s*\[\s*("\w+"),\s*"ProviderURL"\s*\]\s*\}/g;
  const spelt = '{"Fn::Join":["",["https://",{"Fn::GetAtt":[$1,"ProviderName"]}]]}';
  writeFileSync(template, readFileSync(template, 'utf8').replace(reference, spelt));
}

/** Where MiniStack serves what AWS would serve at this address of an HTTP API or a Lambda URL. */
export function addressOf({ url }: MiniStack, address: string): string {
  const { hostname, pathname } = new URL(address);
  const [id, service] = hostname.split('.');
  return `${url}/_aws/${service}/${id}${service === 'execute-api' ? '/$default' : ''}${pathname}`;
}

/** Posts an event, signed as a delivery system does it. */
export async function postEvent(address: string, secret: string, event: { id: string }) {
  const body = JSON.stringify(event);
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'webhook-id': event.id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(`whsec_${secret}`).sign(event.id, now, body),
  };
  const response = await fetch(address, { method: 'POST', headers, body });
  return { status: response.status, body: await response.json() };
}
