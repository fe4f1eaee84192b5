import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { logFault } from '../../shared/log-fault.ts';
import { languageAccepted } from '../../shared/messages/wording/reader.ts';
import { renderFault } from './page/status-page.ts';

/** Turns what a handler throws into a page that says so, with the id that the log has it under. */
export const answerFaults = (): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  onError(request) {
    const language = languageAccepted(request.event.headers['accept-language'], 'en');
    const { status, headers, html } = renderFault(language, logFault(request.error));
    request.response = { statusCode: status, headers, body: html };
  },
});
