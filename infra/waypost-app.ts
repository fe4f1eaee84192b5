import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { loadAccount } from './accounts/account.ts';
import { buildBundles } from './bundles.ts';
import { WaypostStack } from './waypost-stack.ts';

const cdkJson = join(import.meta.dirname, '..', 'cdk.json');

const whichAccount =
  'Say which account: --context account=<name>, where infra/accounts/<name>.ts is its file, such as ' +
  'npm run deploy -- --context account=mine. For a new one copy infra/accounts/example.ts.';

/** The CDK app with the stack of one account, not synthesized yet. The CLI brings the context; elsewhere it is read here. */
export async function waypostApp(options: { account?: string; outdir?: string } = {}): Promise<App> {
  const context = process.env.CDK_CONTEXT_JSON
    ? {}
    : (JSON.parse(readFileSync(cdkJson, 'utf8')) as { context: Record<string, unknown> }).context;
  const app = new App({ context, ...(options.outdir ? { outdir: options.outdir } : {}) });
  const name = options.account ?? (app.node.tryGetContext('account') as string | undefined);
  if (!name) throw new Error(whichAccount);
  const [account] = await Promise.all([loadAccount(name), buildBundles()]);
  new WaypostStack(app, 'Waypost', {
    account,
    description: 'Waypost tells people where their order is',
    ...(account.deployTo ? { env: account.deployTo } : {}),
  });
  return app;
}
