import './care.css';
import { redFlags, supportScreens } from '@unhurried/content/red-flags';
import { Later, type LaterPage } from '../later/index.ts';
import { atNumber } from '../neutral/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { Overview } from './overview.tsx';
import { RedFlagScreen } from './red-flag.tsx';
import { RedFlags } from './red-flags.tsx';
import { Support } from './support.tsx';

interface RarerGiven {
  readonly session: Session;
  /** What comes after the part in the address: a number. */
  readonly id: string | undefined;
}

const areas = ['care-form'];

/** Opened once in a while; the warning signs are no part of these and come with the room itself. [AC14] */
const rarer: Readonly<Record<string, LaterPage<RarerGiven>>> = {
  add: { areas, load: () => import('./adding.tsx').then(({ Adding }) => Adding) },
  precaution: { areas, load: () => import('./precaution-form.tsx').then(({ PrecautionForm }) => PrecautionForm) },
  today: { areas, load: () => import('./changes-today.tsx').then(({ TodayChanged }) => TodayChanged) },
};

/** The Care room: mine alone. */
export function Screen({ session, app, rest }: OpenScreen) {
  const [part = '', id] = rest;
  const zone = app.device.zone();
  const page = rarer[part];
  if (page) return <Later key={`${part}/${id}`} page={page} given={{ session, id }} />;
  switch (part) {
    case 'signs':
      return <RedFlags />;
    case 'sign':
      return <RedFlagScreen session={session} zone={zone} flag={atNumber(redFlags, id)} />;
    case 'support':
      return <Support session={session} zone={zone} screen={atNumber(supportScreens, id)} />;
    default:
      return <Overview session={session} />;
  }
}
