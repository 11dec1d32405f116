/** Which of the two; fixed when they were linked. */
export type Role = 'a' | 'b';

/** The number of the first round of two people. */
export const firstRound = 0;

/** What a person keeps of a round, in a journal that all of their devices share and nobody else reads. */
export type RoundFact =
  /** Written in one step with the message that it makes, or before. `key` and `answers` go when the round is over. */
  | {
      readonly kind: 'round-sealed';
      readonly space: string;
      readonly round: number;
      readonly attempt: number;
      readonly part: 'opens' | 'answers';
      readonly slots: readonly string[];
      /** One or nought for each slot, so that what is kept has one size whatever was answered. */
      readonly answers: readonly (0 | 1)[];
      /** base64url. */
      readonly key: string;
      /** The public key, base64url: it names this attempt, whatever device made it. */
      readonly name: string;
      /** Of whom the first message was that I answered. */
      readonly to?: string;
      /** That first message itself: it may have lapsed when the round is closed. */
      readonly theirs?: string;
      readonly day: number;
    }
  /** `closed`: nothing is owed. I opened it, or the other's second message came. */
  | { readonly kind: 'round-over'; readonly space: string; readonly round: number; readonly closed: boolean };

/** What goes to the other. `first` and `second` are messages of mm1, base64url. */
export type RoundSaid =
  | {
      readonly kind: 'round-opened';
      readonly round: number;
      readonly attempt: number;
      readonly name: string;
      readonly slots: readonly string[];
      readonly first: string;
    }
  | {
      readonly kind: 'round-answered';
      readonly round: number;
      readonly to: string;
      readonly name: string;
      readonly first: string;
      readonly second: string;
    }
  | { readonly kind: 'round-closed'; readonly round: number; readonly to: string; readonly second: string };

export type Sealed = Extract<RoundFact, { kind: 'round-sealed' }>;
export type Opened = Extract<RoundSaid, { kind: 'round-opened' }>;
export type Answered = Extract<RoundSaid, { kind: 'round-answered' }>;
export type Closed = Extract<RoundSaid, { kind: 'round-closed' }>;
