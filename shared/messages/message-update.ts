import { toItem } from '../dynamo-table.ts';
import type { Message } from './message.ts';
import { messageItem } from './message-item.ts';

/** What a message may have in one state and not in another. */
const ofSomeStates = ['until', 'leaseUntil', 'sentAt', 'providerId', 'failedAt', 'skippedAt', 'dueShard', 'dueAt'];

/**
 * The update that writes a message as it stands, all but its report: that comes whenever it comes, perhaps while the
 * message is still claimed.
 */
export function messageUpdate(
  message: Message,
  expiresAt: number,
  { condition, values, more = {} }: { condition: string; values: Record<string, unknown>; more?: object },
) {
  const { pk, sk, report: _, ...written } = { ...messageItem(message, expiresAt), ...more };
  const set = Object.entries(written).filter(([, value]) => value !== undefined);
  const gone = ofSomeStates.filter((name) => !(name in written));
  const names = [...set.map(([name]) => name), ...gone];
  const nameOf = (name: string) => `#n${names.indexOf(name)}`;
  const assignments = set.map(([name], index) => `${nameOf(name)} = :v${index}`);
  return {
    Key: toItem({ pk, sk }),
    UpdateExpression: `SET ${assignments.join(', ')} REMOVE ${gone.map(nameOf).join(', ')}`,
    ConditionExpression: condition,
    ExpressionAttributeNames: { '#state': 'state', ...Object.fromEntries(names.map((name) => [nameOf(name), name])) },
    ExpressionAttributeValues: {
      ...toItem(values),
      ...toItem(Object.fromEntries(set.map(([, value], index) => [`:v${index}`, value]))),
    },
  };
}
