import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type SecretReader, secretReader } from './secrets.ts';

/** A reader with a client of its own, for whoever loads both when the first secret is asked for. */
export const secretReaderOnAws = (): SecretReader => secretReader(new SecretsManagerClient({}));
