import { Later, type LaterPage } from '../later/index.ts';
import type { Session } from '../session/index.ts';

interface RarerProps {
  readonly session: Session;
  readonly place: 'signals' | 'months';
}

const pages: Readonly<Record<RarerProps['place'], LaterPage<{ readonly session: Session }>>> = {
  signals: { areas: ['us'], load: () => import('./word-and-sign.tsx').then(({ WordAndSign }) => WordAndSign) },
  months: { areas: ['us', 'activities', 'tiers'], load: () => import('./months.tsx').then(({ Months }) => Months) },
};

export const Rarer = ({ place, ...given }: RarerProps) => <Later page={pages[place]} given={given} />;
