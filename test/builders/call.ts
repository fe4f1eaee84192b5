import type { Call } from '../../shared/calls/call.ts';

export const aCall = (overrides: Partial<Call> = {}): Call => ({
  id: 'call-1',
  senderId: 'default',
  orderId: 'A-1',
  rule: 'phone-back',
  message: 'phone-back',
  headline: 'A customer asks to be phoned',
  script: ['Ann Lind asks to be phoned.'],
  phone: '+46701234567',
  zone: 'Europe/Stockholm',
  requestedAt: '2026-11-24T10:00:00.000Z',
  notBefore: '2026-11-24T10:00:00.000Z',
  dueAt: '2026-11-26T10:00:00.000Z',
  attempts: [],
  version: 1,
  ...overrides,
});
