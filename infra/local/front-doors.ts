import type { Fleet } from './fleet.ts';
import { routeTable } from './route-table.ts';
import type { TokenIssuer } from './token-issuer.ts';
import type { Wiring } from './wiring.ts';

/** Which function answers a request from outside, and who may ask it: the API's routes, and the status page's URL. */
export function frontDoors(wiring: Wiring, fleet: () => Fleet, tokens: TokenIssuer) {
  const find = routeTable(wiring.routes);
  return {
    api(method: string, path: string) {
      const found = find(method, path);
      if (!found) return undefined;
      const { functionName, authorizer } = found.route;
      return {
        ...found,
        ...(authorizer ? { authorize: (headers: Record<string, string>) => tokens.claimsOf(authorizer, headers) } : {}),
        invoke: (event: unknown) => fleet().host(functionName).invoke(event),
      };
    },

    statusPage: () => ({
      routeKey: '$default',
      invoke: (event: unknown) => fleet().host(wiring.urlFunction).invoke(event),
    }),
  };
}
