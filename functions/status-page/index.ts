import { parseEnvironment } from '../../shared/env.ts';
import { environment } from './env.ts';

const env = parseEnvironment(environment, process.env);

export const handler = (event: unknown) => {
  console.log(JSON.stringify({ table: env.TABLE_NAME, event }));
  return Promise.resolve({ statusCode: 202, body: '{}' });
};
