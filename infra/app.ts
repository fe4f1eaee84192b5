import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { loadAccount } from './accounts/account.ts';
import { buildBundles } from './bundles.ts';
import { WaypostStack } from './waypost-stack.ts';

const app = new App();
const name = (app.node.tryGetContext('account') as string | undefined) ?? 'example';
const account = await loadAccount(name);
await buildBundles();
new WaypostStack(app, 'Waypost', {
  account,
  description: 'Waypost tells people where their order is',
  ...(account.deployTo ? { env: account.deployTo } : {}),
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
