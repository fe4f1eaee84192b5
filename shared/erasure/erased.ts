/** How many of each were erased, or had what is personal taken out of them. */
export interface Erased {
  orders: number;
  events: number;
  /** Cancelled, or without what a system was told. */
  messages: number;
  photos: number;
  devices: number;
  preferences: number;
}

export const nothingErased: Erased = { orders: 0, events: 0, messages: 0, photos: 0, devices: 0, preferences: 0 };

export const together = (one: Erased, other: Erased): Erased => ({
  orders: one.orders + other.orders,
  events: one.events + other.events,
  messages: one.messages + other.messages,
  photos: one.photos + other.photos,
  devices: one.devices + other.devices,
  preferences: one.preferences + other.preferences,
});
