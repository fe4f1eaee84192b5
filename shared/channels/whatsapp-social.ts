import { SendWhatsAppMessageCommand, SocialMessagingClient } from '@aws-sdk/client-socialmessaging';
import type { Channel } from './channel.ts';
import { askOnce, outcomeOf } from './outcome.ts';
import type { OutgoingWhatsApp } from './outgoing-whatsapp.ts';

/** Meta's Graph API that the message is written for. */
const metaApiVersion = 'v20.0';

/** WhatsApp by AWS End User Messaging Social. */
export function socialWhatsApp(
  client: Pick<SocialMessagingClient, 'send'> = new SocialMessagingClient(askOnce),
): Channel<OutgoingWhatsApp> {
  return {
    async send(outgoing) {
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
