import { type PauseScope, pauseScope } from '../../../shared/senders/pause.ts';

/** What a form says of a scope. Whose it is has a name of its own: `sender` says whose desk it is. */
export const scopeFields = ({ sender, channel, rule }: PauseScope): Record<string, string> => ({
  ...(sender === undefined ? {} : { of: sender }),
  ...(channel === undefined ? {} : { channel }),
  ...(rule === undefined ? {} : { rule }),
});

/** The scope that a form or an address names; nothing where it is none. What is empty is meant whole. */
export function scopeOf(fields: URLSearchParams): PauseScope | undefined {
  const named = Object.entries({ sender: 'of', channel: 'channel', rule: 'rule' }).flatMap(([name, field]) => {
    const value = fields.get(field);
    return value ? [[name, value] as const] : [];
  });
  return pauseScope.safeParse(Object.fromEntries(named)).data;
}
