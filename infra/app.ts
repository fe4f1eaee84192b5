import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { waypostApp } from './waypost-app.ts';

const app = await waypostApp();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
