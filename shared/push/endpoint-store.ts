/** Where a push service's own endpoints for apps are made. */
export interface EndpointStore {
  /** The endpoint of a token, switched on, and the same whenever it is asked for; `refused` where the token is none. */
  endpointOf(platformApplication: string, token: string): Promise<{ arn: string } | 'refused'>;
}
