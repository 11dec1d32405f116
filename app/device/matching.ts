import type { Result } from '@unhurried/kernel';

/** What both must agree on before anything can meet; see matching/SPEC.md. */
export interface MatchSetting {
  readonly space: string;
  readonly round: number;
  readonly attempt: number;
  readonly slots: readonly string[];
}

interface Own {
  readonly setting: MatchSetting;
  readonly role: 'a' | 'b';
  readonly answers: readonly boolean[];
}

/** Keys and messages are base64url. */
export type MatchJob =
  | (Own & { readonly do: 'open' })
  | (Own & { readonly do: 'answer'; readonly first: string })
  | (Own & { readonly do: 'close'; readonly key: string; readonly first: string; readonly second: string })
  | (Own & { readonly do: 'conclude'; readonly key: string; readonly first: string; readonly second: string });

/** What each job makes. `common`: for each slot whether both said yes. */
export interface MatchMade {
  readonly open: { readonly key: string; readonly name: string; readonly first: string };
  readonly answer: { readonly key: string; readonly name: string; readonly first: string; readonly second: string };
  readonly close: { readonly second: string; readonly common: readonly boolean[] };
  readonly conclude: { readonly common: readonly boolean[] };
}

/** `unbelievable`: what came from the other does not hold. `away`: nothing here could do the work now. */
export type MatchRefusal = 'unbelievable' | 'away';

export type Match<Job extends MatchJob> = Promise<Result<MatchMade[Job['do']], MatchRefusal>>;

/** The arithmetic of private matching, beside the page and never on it. */
export interface Matching {
  run<Job extends MatchJob>(job: Job): Match<Job>;
  /** One at a time for this device, across tabs where the platform can. */
  alone(work: () => Promise<void>): Promise<void>;
}
