import { SendWhatsAppMessageCommand, type SocialMessagingClient } from '@aws-sdk/client-socialmessaging';
import type { Channel } from './channel.ts';
import { outcomeOf } from './outcome.ts';
import type { OutgoingWhatsApp } from './outgoing-whatsapp.ts';

/** Meta's Graph API that the message is written for. */
const metaApiVersion = 'v20.0';

/** WhatsApp by AWS End User Messaging Social. `clientOf` makes the client at the first message: few senders have any. */
export function socialWhatsApp(clientOf: () => Pick<SocialMessagingClient, 'send'>): Channel<OutgoingWhatsApp> {
  let client: Pick<SocialMessagingClient, 'send'> | undefined;
  return {
    async send(outgoing) {
      client ??= clientOf();
      try {
        const { messageId } = await client.send(
          new SendWhatsAppMessageCommand({
            originationPhoneNumberId: outgoing.phoneNumberId,
            metaApiVersion,
            message: Buffer.from(JSON.stringify(templateMessage(outgoing))),
          }),
        );
        return { kind: 'accepted', providerId: messageId ?? '' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** developers.facebook.com/docs/whatsapp/cloud-api/guides/send-message-templates */
function templateMessage({ to, template, parameters }: OutgoingWhatsApp): object {
  const body = { type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) };
  return {
    ...{ messaging_product: 'whatsapp', recipient_type: 'individual', to, type: 'template' },
    template: {
      name: template.name,
      language: { code: template.language },
      ...(parameters.length > 0 ? { components: [body] } : {}),
    },
  };
}
