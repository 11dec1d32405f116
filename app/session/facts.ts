import type { CareFact } from '@unhurried/domain/care';
import type { CheckInFact } from '@unhurried/domain/check-in';
import type { CommonFact, WelcomeFact } from '@unhurried/domain/common-ground';
import type { LimitFact } from '@unhurried/domain/limits';
import type { PassingFact } from '@unhurried/domain/offering';
import type { PaceFact } from '@unhurried/domain/pace';
import type { Day } from '@unhurried/domain/time';

/** That I offered past my own score today; kept so that a later narrowing measures with the same yardstick. [PA12] */
export type OverruledFact = { readonly kind: 'overruled'; readonly day: Day; readonly on: boolean };

/** Everything that `mine` may hold. */
export type MineFact = CheckInFact | LimitFact | CareFact | PaceFact | WelcomeFact | OverruledFact;

/** Everything that `shown` may hold. */
export type ShownFact = CommonFact;

export type { PassingFact };
