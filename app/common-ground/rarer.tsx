import { Later, type LaterPage } from '../later/index.ts';
import type { Session } from '../session/index.ts';

interface RarerProps {
  readonly session: Session;
  readonly place: 'find' | 'told' | 'own';
}

const areas = ['own', 'scale'];

const pages: Readonly<Record<RarerProps['place'], LaterPage<{ readonly session: Session }>>> = {
  find: { areas, load: () => import('./find-together.tsx').then(({ FindTogether }) => FindTogether) },
  told: { areas, load: () => import('./told.tsx').then(({ Told }) => Told) },
  own: { areas, load: () => import('./write-own.tsx').then(({ WriteOwn }) => WriteOwn) },
};

export const Rarer = ({ place, ...given }: RarerProps) => <Later page={pages[place]} given={given} />;
