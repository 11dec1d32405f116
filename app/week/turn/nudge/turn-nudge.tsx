import type { Zone } from '@unhurried/domain/time';
import { Later, type LaterPage } from '../../../later/index.ts';
import type { Session } from '../../../session/index.ts';

interface NudgeProps {
  readonly session: Session;
  readonly zone: Zone;
}

const nudge: LaterPage<NudgeProps> = {
  areas: ['turn'],
  load: () => import('./nudge.tsx').then(({ Nudge }) => Nudge),
};

/** For Today. Where nobody has wished for it, nothing of it is fetched. [WE13] */
export function TurnNudge(given: NudgeProps) {
  const plans = given.session.known.value.ours.laid.values();
  const wished = given.session.partner && [...plans].some(({ body }) => body.kind === 'turn-wished');
  return wished ? <Later page={nudge} given={given} /> : null;
}
