import {
  CreatePlatformEndpointCommand,
  InvalidParameterException,
  SetEndpointAttributesCommand,
  type SNSClient,
} from '@aws-sdk/client-sns';
import type { EndpointStore } from './endpoint-store.ts';

/**
 * Endpoints of SNS. Made again, an endpoint is the one that there is; where its attributes were changed SNS refuses and
 * names it (docs.aws.amazon.com/sns/latest/dg/mobile-platform-endpoint.html). One that was switched off, since its app was
 * gone for a while, is switched on again.
 */
export const snsEndpointStore = (client: Pick<SNSClient, 'send'>): EndpointStore => ({
  async endpointOf(PlatformApplicationArn, Token) {
    let arn: string | undefined;
    try {
      const made = await client.send(new CreatePlatformEndpointCommand({ PlatformApplicationArn, Token }));
      arn = made.EndpointArn;
    } catch (error) {
      if (!(error instanceof InvalidParameterException)) throw error;
      arn = /Endpoint (arn:\S+) already exists with the same Token/.exec(error.message)?.[1];
    }
    if (arn === undefined) return 'refused';
    const Attributes = { Token, Enabled: 'true' };
    await client.send(new SetEndpointAttributesCommand({ EndpointArn: arn, Attributes }));
    return { arn };
  },
});
