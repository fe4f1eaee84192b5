/** The channels that messages go over. */
export const channelNames = ['email', 'sms', 'call', 'webhook'] as const;
export type ChannelName = (typeof channelNames)[number];
