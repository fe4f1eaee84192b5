import type { Event } from '../../../shared/orders/event.ts';
import type { Ask } from '../asks.ts';
import type { Ending } from '../lambda.ts';
import type { Telling } from '../plots/plots.ts';
import type { World } from '../world.ts';
import { colleagues } from './colleagues.ts';
import { customers } from './customers.ts';
import { deliverySystem } from './delivery-system.ts';
import { editors } from './editors.ts';
import { erasers } from './erasers.ts';
import { providerReports } from './provider-reports.ts';
import { pushOwners } from './push-owners.ts';
import type { Run } from './run.ts';

export const partyNames = ['colleagues', 'customers', 'editors', 'erasers', 'push owners', 'reports'] as const;
export type PartyName = (typeof partyNames)[number];

interface Functions {
  run: Run;
  hear(call: object): Promise<Ending<void>>;
  tell(telling: Telling, receivedAt: string): Promise<Ending<unknown>>;
}

/** Everybody around: who tells, who reports, who answers, who phones, who edits, who wants to be forgotten. */
export function partiesOf(world: World, seed: number, without: readonly PartyName[], { run, hear, tell }: Functions) {
  const isThere = (name: PartyName) => !without.includes(name);
  const reports = providerReports(world, seed, hear);
  const phoning = colleagues(world, seed, run);
  const reading = customers(world, seed, run);
  const editing = editors(world, seed, run);
  const erasing = erasers(world, seed, run);
  const owning = pushOwners(world, seed, run);
  const asksForAnswers = world.kind === 'answers' || world.kind === 'parcels';
  const areReading = asksForAnswers && isThere('customers');

  return {
    begin(tellings: readonly Telling[]): void {
      deliverySystem(world, tell).expect(tellings);
      if (isThere('colleagues')) phoning.begin();
      if (isThere('editors')) editing.begin();
    },
    /** A provider was asked. */
    asked(ask: Ask): void {
      if (isThere('reports')) reports.asked(ask);
      if (areReading) reading.asked(ask);
    },
    /** An event is in the table. */
    appended(event: Event): void {
      if (event.type === 'order.placed') {
        if (isThere('colleagues')) phoning.placed(event);
        if (isThere('erasers')) erasing.placed(event);
        if (world.kind === 'parcels' && isThere('push owners')) owning.placed(event);
      }
      if (areReading) reading.appended(event);
    },
  };
}
