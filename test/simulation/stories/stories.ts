import type { NamedStory } from '../story.ts';
import { story as whatWasAskedForIsAskedForAgainByTheNex } from './what-was-asked-for-is-asked-for-again-by-the-nex.ts';
import { story as whoeverAskedDiesBeforeItHasWrittenDownTh } from './whoever-asked-dies-before-it-has-written-down-th.ts';
import { story as aScheduleFiresTwiceWhileTheFirstCallIsS } from './a-schedule-fires-twice-while-the-first-call-is-s.ts';
import { story as somethingHappensByNight } from './something-happens-by-night.ts';
import { story as nineOclockInLondonIsNotNineOclockWhereT } from './nine-oclock-in-london-is-not-nine-oclock-where-t.ts';
import { story as aCustomerWantsToBeForgottenWhileTheirPar } from './a-customer-wants-to-be-forgotten-while-their-par.ts';
import { story as anEventIsAcknowledgedAndTheProcessIsGone } from './an-event-is-acknowledged-and-the-process-is-gone.ts';
import { story as aColleaguePausesWhatIsAlreadyOnItsWay } from './a-colleague-pauses-what-is-already-on-its-way.ts';
import { story as aNumberTurnsOutNotToBeReached } from './a-number-turns-out-not-to-be-reached.ts';
import { story as notificationsAreSwitchedOff } from './notifications-are-switched-off.ts';
import { story as aDeliveryIsTakenBackWhileItsMessageWaits } from './a-delivery-is-taken-back-while-its-message-waits.ts';
import { story as aParcelIsScannedOnItsWayAfterItWasDeli } from './a-parcel-is-scanned-on-its-way-after-it-was-deli.ts';

/** All that went wrong once, each as short as it can be told. */
export const stories: readonly NamedStory[] = [
  whatWasAskedForIsAskedForAgainByTheNex,
  whoeverAskedDiesBeforeItHasWrittenDownTh,
  aScheduleFiresTwiceWhileTheFirstCallIsS,
  somethingHappensByNight,
  nineOclockInLondonIsNotNineOclockWhereT,
  aCustomerWantsToBeForgottenWhileTheirPar,
  anEventIsAcknowledgedAndTheProcessIsGone,
  aColleaguePausesWhatIsAlreadyOnItsWay,
  aNumberTurnsOutNotToBeReached,
  notificationsAreSwitchedOff,
  aDeliveryIsTakenBackWhileItsMessageWaits,
  aParcelIsScannedOnItsWayAfterItWasDeli,
];
