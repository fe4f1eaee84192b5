/** The routes that answer whoever asks. */
export const publicRoutes = ['GET /health', 'GET /schemas/sender.json'] as const;

/** The routes for colleagues and machines that hold a token. */
export const colleagueRoutes = [
  'GET /senders',
  'GET /senders/{id}',
  'PUT /senders/{id}',
  'POST /senders/{id}/restore',
  'POST /senders/{id}/dry-run',
  'POST /senders/{id}/preview',
  'POST /senders/{id}/test-send',
  'GET /senders/{id}/systems',
  'GET /senders/{id}/sms-spend',
  'POST /senders/{id}/sources/{source}/try',
  'GET /orders/{orderId}',
  'GET /orders/{orderId}/timeline',
  'GET /orders/{orderId}/messages',
  'POST /messages/{messageId}/cancel',
  'POST /messages/{messageId}/resend',
  'POST /orders/{orderId}/notes',
  'POST /orders/{orderId}/photos',
  'GET /customers/{contact}/export',
  'DELETE /customers/{contact}',
  'GET /calls',
  'POST /calls/next',
  'POST /calls/{callId}/claim',
  'POST /calls/{callId}/release',
  'POST /calls/{callId}/outcome',
  'POST /calls/{callId}/done',
  'GET /feedback',
  'GET /acts',
  'GET /pauses',
  'POST /pause',
  'POST /resume',
] as const;

/** The routes that write, or send: they take an `Idempotency-Key`, and are counted. */
export const writingRoutes: ReadonlySet<string> = new Set<DeskRoute>([
  ...(['PUT /senders/{id}', 'POST /senders/{id}/restore', 'POST /senders/{id}/test-send'] as const),
  ...([
    'POST /messages/{messageId}/cancel',
    'POST /messages/{messageId}/resend',
    'POST /orders/{orderId}/notes',
  ] as const),
  ...(['DELETE /customers/{contact}'] as const),
  ...(['POST /calls/next', 'POST /calls/{callId}/claim', 'POST /calls/{callId}/release'] as const),
  ...(['POST /calls/{callId}/outcome', 'POST /calls/{callId}/done', 'POST /pause', 'POST /resume'] as const),
]);

export type DeskRoute = (typeof publicRoutes)[number] | (typeof colleagueRoutes)[number];
