import type { Action, ActionFacts, ActionName, Ask } from './action.ts';
import { actionNames } from './action.ts';
import { approval } from './approval.ts';
import { call } from './call.ts';
import { cancel } from './cancel.ts';
import { comment } from './comment.ts';
import { offers } from './offers.ts';
import { ownForms } from './own-form.ts';
import { preferences } from './preferences.ts';
import { problem } from './problem.ts';
import { rating } from './rating.ts';
import { remedy } from './remedy.ts';
import { slot } from './slot.ts';

/** The most urgent first: in this sequence they stand on the page. */
const actions: readonly Action[] = [
  slot,
  approval,
  remedy,
  ownForms,
  rating,
  problem,
  preferences,
  call,
  comment,
  cancel,
  offers,
];

/** An ask with the action that it belongs to, and what it is called within the page. */
export interface PlacedAsk extends Ask {
  action: ActionName;
  id: string;
}

/** Everything that the customer is asked or may say now. */
export const asksOf = (facts: ActionFacts): PlacedAsk[] =>
  actions.flatMap(({ name, asks }) =>
    asks(facts).map((ask, index) => ({ ...ask, action: name, id: index === 0 ? name : `${name}-${index + 1}` })),
  );

export const isActionName = (name: string | undefined): name is ActionName =>
  (actionNames as readonly (string | undefined)[]).includes(name);
