import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './openapi.ts';

export type ApiClient = Client<paths>;

/** A client of the API at an address: paths, parameters, bodies and answers are typed by the API's own document. */
export const apiClient = (address: string, token?: string): ApiClient =>
  createClient<paths>({
    baseUrl: address,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
