import { Later, type LaterPage } from '../../later/index.ts';
import type { Session, Unhurried } from '../../session/index.ts';

interface RemindingProps {
  readonly app: Unhurried;
  readonly session: Session;
}

const line: LaterPage<RemindingProps> = {
  areas: ['reminders'],
  load: () => import('./line.tsx').then(({ Line }) => Line),
};

/** Above every screen. Where nothing was ever chosen nothing of it is fetched. [WR1] */
export function Reminding(given: RemindingProps) {
  const plans = given.session.known.value.mine.laid.values();
  const chosen = [...plans].some(({ body }) => body.kind === 'reminders-set');
  return chosen ? <Later page={line} given={given} /> : null;
}
