/** A call to the engine itself, past the endpoint and its permissions. Throws what the engine refuses. */
export async function engineCall<Result>(engine: string, operation: string, body: object): Promise<Result> {
  const streams = ['DescribeStream', 'GetShardIterator', 'GetRecords', 'ListStreams'].includes(operation);
  const api = streams ? 'DynamoDBStreams_20120810' : 'DynamoDB_20120810';
  const scope = `20260101/eu-north-1/dynamodb/aws4_request`;
  const response = await fetch(engine, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `${api}.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=operator/${scope}, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The engine refused ${operation}: ${text}`);
  return JSON.parse(text) as Result;
}
