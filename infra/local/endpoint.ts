import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessKeyPrefix, ownerAccessKey } from './credentials.ts';
import { listen, type Listening, readAll } from './listen.ts';
import type { RoleBook } from './role-book.ts';
import { type Call, jsonError, type Reply, type Service } from './services/call.ts';

/** The one door of all AWS services: reads service and caller from the signature, asks the caller's role, and answers. */
export function startEndpoint(services: Record<string, Service>, roles: RoleBook): Promise<Listening> {
  return listen(0, async (request, response) => {
    const call = await callOf(request);
    const reply = call ? await replyTo(call) : jsonError(403, 'MissingAuthenticationToken', 'The call is not signed.');
    if (reply.neverAnswered) return void request.socket.destroy();
    send(response, reply);
  });

  async function replyTo(call: Call): Promise<Reply> {
    const service = services[call.service];
    if (!service) return jsonError(400, 'UnknownService', `The local stack has no ${call.service}.`);
    const refusal = call.role === ownerAccessKey ? undefined : roles.refusalOf(call.role, service.asks(call));
    return refusal ? service.refuse(call, refusal.action) : service.answer(call);
  }
}

async function callOf(request: IncomingMessage): Promise<Call | undefined> {
  const { authorization = '' } = request.headers;
  const scope = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization);
  const [, key = '', service = ''] = scope ?? [];
  const body = await readAll(request);
  if (!scope) return undefined;
  return {
    service,
    role: key === ownerAccessKey ? key : key.slice(accessKeyPrefix.length),
    method: request.method ?? '',
    path: request.url ?? '/',
    headers: request.headers as Call['headers'],
    body,
  };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'x-amzn-requestid': 'local', ...headers });
  response.end(body);
}
