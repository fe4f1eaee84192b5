/** The channels that messages go over. */
export const channelNames = ['email', 'sms', 'push', 'whatsapp', 'call', 'webhook'] as const;
export type ChannelName = (typeof channelNames)[number];

/** Channels as a verdict tells them. */
export const channelInWords: Record<ChannelName, string> = {
  email: 'e-mail',
  sms: 'SMS',
  push: 'a notification',
  whatsapp: 'WhatsApp',
  call: 'a call',
  webhook: 'a webhook',
};
