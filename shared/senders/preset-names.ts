/** The settings that a sender can start from. */
export const presetNames = ['standard', 'route-delivery', 'rental-dispatch', 'made-to-order', 'marketplace'] as const;
export type PresetName = (typeof presetNames)[number];
