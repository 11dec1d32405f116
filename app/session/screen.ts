import type { Session } from './session.ts';
import type { Unhurried } from './unhurried.ts';

/** What a screen of an open side is given. `rest` is what follows its name in the path: `/activity/hold-hands` → `['hold-hands']`. */
export interface OpenScreen {
  readonly app: Unhurried;
  readonly session: Session;
  readonly rest: readonly string[];
}

/** What a screen is given that needs nobody's side: the welcome, the lock, help. It knows nothing private. */
export interface ClosedScreen {
  readonly app: Unhurried;
  readonly rest: readonly string[];
}
