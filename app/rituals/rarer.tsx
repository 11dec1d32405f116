import type { OwnRitual } from '@unhurried/domain/rituals';
import { Later, type LaterPage } from '../later/index.ts';
import type { OwnRitualsPort } from './ours.ts';

interface RarerProps {
  readonly ours: OwnRitualsPort;
  readonly own: OwnRitual | undefined;
}

const page: LaterPage<RarerProps> = {
  areas: ['rituals-own'],
  load: () => import('./write-own.tsx').then(({ WriteOwn }) => WriteOwn),
};

/** Writing a ritual comes once in a while. */
export const Rarer = (given: RarerProps) => <Later page={page} given={given} />;
