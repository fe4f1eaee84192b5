import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { logFault } from '../../shared/log-fault.ts';
import { pageHeaders } from './page/headers.ts';
import { fault } from './page/open-pages.ts';

/** Turns what a handler throws into a page that says so, with the id that the log has it under. */
export const answerFaults = (): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> => ({
  onError(request) {
    request.response = { statusCode: 500, headers: pageHeaders, body: fault(logFault(request.error)) };
  },
});
