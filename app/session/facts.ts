import type { AnswerFact, MyAnswerFact, OwnQuestionFact } from '@unhurried/domain/answers';
import type { EntryFact, EntryWritten } from '@unhurried/domain/calendar';
import type { CareFact } from '@unhurried/domain/care';
import type { CheckInFact } from '@unhurried/domain/check-in';
import type { ClinicFact } from '@unhurried/domain/clinic';
import type { CommonFact, WelcomeFact } from '@unhurried/domain/common-ground';
import type { CueFact, CueShownFact } from '@unhurried/domain/cues';
import type { JarNoteFact, JarOpenedFact } from '@unhurried/domain/jar';
import type { MomentFact, PlaceFact } from '@unhurried/domain/journey';
import type { HoursFact } from '@unhurried/domain/kind-hours';
import type { KindnessFact, PutAwayFact } from '@unhurried/domain/kindness';
import type { KeepsakeFact, LearnedFact } from '@unhurried/domain/learned';
import type { LimitFact } from '@unhurried/domain/limits';
import type { MedicineFact } from '@unhurried/domain/medicines';
import type { PassingFact as Passing } from '@unhurried/domain/offering';
import type { PaceFact } from '@unhurried/domain/pace';
import type { ReminderFact } from '@unhurried/domain/reminders';
import type { RitualFact } from '@unhurried/domain/rituals';
import type { SentenceFact } from '@unhurried/domain/sentence';
import type { SleepToldFact, TurnWrittenFact, UpToItFact } from '@unhurried/domain/talk';
import type { Day } from '@unhurried/domain/time';
import type { AgreedFact, AsideFact, QuestionFact, SensesFact } from '@unhurried/domain/together';
import type { TurnFact } from '@unhurried/domain/turn';
import type { HadFact, IntentionsFact, RestFact, RestTodayFact } from '@unhurried/domain/week';
import type { RoundFact, RoundSaid } from '@unhurried/matching/round';

/** That I offered past my own score today; kept so that a later narrowing measures with the same yardstick. [PA12] */
export type OverruledFact = { readonly kind: 'overruled'; readonly day: Day; readonly on: boolean };

/** When decks with this person began for me, that I am through with the first, and when I first saw the one of a week. */
export type DeckFact =
  | { readonly kind: 'decks-began'; readonly space: string; readonly day: Day }
  | { readonly kind: 'first-deck-done'; readonly space: string }
  /** The first opening in a week of decks: from the next day on its answers may be sealed. [RD2] */
  | { readonly kind: 'week-seen'; readonly space: string; readonly week: number; readonly day: Day };

/** What the week's room alone reads: laid by as it came. [SE14] */
export type MinePlan = EntryWritten | ReminderFact;
export type ShownPlan = EntryFact | IntentionsFact | RitualFact | HoursFact | TurnFact;
export type PassingPlan = HadFact;

/** What the rooms Talk and Us alone read: laid by too. */
export type MineBetween =
  | MyAnswerFact
  | SleepToldFact
  | PutAwayFact
  | JarNoteFact
  | CueFact
  | LearnedFact
  | KeepsakeFact;
export type ShownBetween = OwnQuestionFact | CueShownFact | PlaceFact;
export type PassingBetween = AnswerFact | UpToItFact | TurnWrittenFact | KindnessFact | JarOpenedFact;

/** What the Care room alone reads: laid by too. */
export type MineCare = MedicineFact | ClinicFact;
export type ShownCare = SentenceFact;
/** A sentence whose last day is near goes by itself. */
export type PassingCare = SentenceFact;

/** What of `mine` is folded as it comes. */
export type FoldedFact =
  | CheckInFact
  | LimitFact
  | CareFact
  | PaceFact
  | WelcomeFact
  | OverruledFact
  | DeckFact
  | RoundFact
  | AsideFact
  | SensesFact;

/** Everything that `mine` may hold. */
export type MineFact = FoldedFact | MinePlan | MineBetween | MineCare;

/** What of `shown` is folded as it comes. */
export type FoldedShown = CommonFact | AgreedFact | MomentFact | RestFact;

/** Everything that `shown` may hold. */
export type ShownFact = FoldedShown | ShownPlan | ShownBetween | ShownCare;

/** What of `passing` is folded as it comes. */
export type FoldedPassing = Passing | QuestionFact | RoundSaid | RestTodayFact;

/** Everything that `passing` may hold. */
export type PassingFact = FoldedPassing | PassingPlan | PassingBetween | PassingCare;
