import type { SecretValues } from './services/secrets.ts';
import { StackState } from './stack-state.ts';
import type { AuthorizerSettings, TokenIssuer } from './token-issuer.ts';
import type { Wiring } from './wiring.ts';

/** The account that runs here, as its template says: its brands, its secrets, and who is let in at its desk. */
export abstract class WiredAccount extends StackState {
  wiring!: Wiring;
  protected tokens!: TokenIssuer;

  /** What the source that signs its events knows them by. */
  get webhookSecret(): string {
    const source = this.wiring.secrets.find(({ id }) => id.startsWith('WebhookSecrets'));
    return `whsec_${this.secrets.get(source?.arn ?? '')?.AWSCURRENT ?? ''}`;
  }

  /** The secret of a source with a kind, as its owner would put it in or read it. */
  secretOf(source: string): SecretValues {
    const itsId = new RegExp(`^SourceSecrets${source.replaceAll('-', '')}[0-9A-F]{8}$`);
    const found = this.wiring.secrets.find(({ id }) => itsId.test(id));
    const values = found && this.secrets.get(found.arn);
    if (!values) throw new Error(`The account has no source ${source}.`);
    return values;
  }

  /** The brands of the account that runs here. */
  get senders(): { id: string; name: string }[] {
    const settings = this.wiring.functions
      .map(({ environment }) => environment.SENDERS)
      .find((one) => one !== undefined);
    return (JSON.parse(settings ?? '[]') as { id: string; name: string }[]).map(({ id, name }) => ({ id, name }));
  }

  /** A token for the desk, as a colleague of these groups would get it from the user pool. */
  deskToken(groups: string[] = ['admins'], username = 'local'): Promise<string> {
    return this.tokens.accessToken(this.authorizer, username, groups);
  }

  /** A token for the desk, as a machine would get it for its client credentials. */
  machineToken(scopes: string[]): Promise<string> {
    return this.tokens.machineToken(this.authorizer, scopes);
  }

  private get authorizer(): AuthorizerSettings {
    const found = [...this.wiring.routes.values()].find((route) => route.authorizer)?.authorizer;
    if (!found) throw new Error('No route of the template has an authorizer.');
    return found;
  }
}
