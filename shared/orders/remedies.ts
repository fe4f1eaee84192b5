/** What a customer may choose of a delay: to take what is offered, to wait, to get the money back, or something else instead. */
export const remedies = ['accept', 'wait', 'refund', 'replacement'] as const;
export type Remedy = (typeof remedies)[number];
