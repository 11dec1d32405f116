import type { Activity } from '@unhurried/domain/library';
import { Later, type LaterPage } from '../later/index.ts';
import type { Session } from '../session/index.ts';

interface AloneProps {
  readonly session: Session;
  readonly activity: Activity | undefined;
}

interface RarerProps extends AloneProps {
  readonly place: 'reflect' | 'never-have-to';
}

const areas = ['checkin', 'scale'];

/** For each alone, and for whoever wishes. */
const pages: Readonly<Record<RarerProps['place'], LaterPage<AloneProps>>> = {
  reflect: { areas, load: () => import('./for-me-alone.tsx').then(({ ForMeAlone }) => ForMeAlone) },
  'never-have-to': { areas, load: () => import('./never-have-to.tsx').then(({ NeverHaveTo }) => NeverHaveTo) },
};

export const Rarer = ({ place, ...given }: RarerProps) => <Later page={pages[place]} given={given} />;
