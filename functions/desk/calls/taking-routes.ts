import type { Answerer } from '../handler.ts';
import { claimCall, releaseCall, takeNextCall, type TakingDependencies } from './take-call.ts';

/** The desk's routes by which a colleague takes a call and gives it back: the call itself tells who is on it. */
export const takingRoutes = (dependencies: TakingDependencies) =>
  ({
    'POST /calls/next': takeNextCall(dependencies),
    'POST /calls/{callId}/claim': claimCall(dependencies),
    'POST /calls/{callId}/release': releaseCall(dependencies),
  }) satisfies Record<string, Answerer>;

export type TakingRoute = keyof ReturnType<typeof takingRoutes>;
