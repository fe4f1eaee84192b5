import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { readAll } from './listen.ts';

interface Answer {
  status: number;
  contentType: string | undefined;
  body: Buffer;
}

/** Connections stay: an engine is asked a dozen times for every event. */
const agent = new Agent({ keepAlive: true });

/** Posts to the engine as it is. A fifth of what `fetch` costs. */
export function postToEngine(engine: string, headers: OutgoingHttpHeaders, body: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(engine, { agent, method: 'POST', headers }, (response) => {
      const { statusCode = 0, headers: answered } = response;
      const read = async () => ({
        status: statusCode,
        contentType: answered['content-type'],
        body: await readAll(response),
      });
      read().then(resolve, reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A call to the engine itself, past the endpoint and its permissions. Throws what the engine refuses. */
export async function engineCall<Result>(engine: string, operation: string, body: object): Promise<Result> {
  const streams = ['DescribeStream', 'GetShardIterator', 'GetRecords', 'ListStreams'].includes(operation);
  const api = streams ? 'DynamoDBStreams_20120810' : 'DynamoDB_20120810';
  const scope = `20260101/eu-north-1/dynamodb/aws4_request`;
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `${api}.${operation}`,
    'x-amz-date': '20260101T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=operator/${scope}, SignedHeaders=host, Signature=none`,
  };
  const answer = await postToEngine(engine, headers, JSON.stringify(body));
  const text = answer.body.toString();
  if (answer.status !== 200) throw new Error(`The engine refused ${operation}: ${text}`);
  return JSON.parse(text) as Result;
}
