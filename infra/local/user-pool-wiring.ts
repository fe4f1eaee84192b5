import { type Lookup, resolve, type Resources } from './template.ts';

/** The user pool of the template, and what its clients may do. */
export interface UserPoolWiring {
  id: string;
  issuer: string;
  clients: Map<string, UserPoolClient>;
}

interface UserPoolClient {
  flows: string[];
  scopes: string[];
  callbackUrls: string[];
  logoutUrls: string[];
}

interface Properties {
  AllowedOAuthFlows?: string[];
  AllowedOAuthScopes?: string[];
  CallbackURLs?: string[];
  LogoutURLs?: string[];
}

export function userPoolWiringOf(resources: Resources, lookup: Lookup): UserPoolWiring {
  const ofType = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type);
  const [id] = ofType('AWS::Cognito::UserPool')[0] ?? [];
  if (!id) throw new Error('The template has no user pool.');
  const clients = ofType('AWS::Cognito::UserPoolClient').map(([clientId, resource]): [string, UserPoolClient] => {
    const properties = resolve(resource.Properties, lookup) as Properties;
    const { AllowedOAuthFlows, AllowedOAuthScopes, CallbackURLs, LogoutURLs } = properties;
    return [
      clientId,
      {
        flows: AllowedOAuthFlows ?? [],
        scopes: AllowedOAuthScopes ?? [],
        callbackUrls: CallbackURLs ?? [],
        logoutUrls: LogoutURLs ?? [],
      },
    ];
  });
  return { id, issuer: lookup(id, 'ProviderURL'), clients: new Map(clients) };
}
