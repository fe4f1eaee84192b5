/** A channel that nothing may be said over. */
export const unheard = {
  send: (): Promise<never> => Promise.reject(new Error('Nothing is to be said over this channel.')),
};
