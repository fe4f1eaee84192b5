/** The settings that a sender can start from. */
export const presetNames = ['standard'] as const;
export type PresetName = (typeof presetNames)[number];
