import './care.css';
import type { OpenScreen } from '../session/index.ts';
import { ConditionForm } from './condition-form.tsx';
import { FindCondition } from './find-condition.tsx';
import { Overview } from './overview.tsx';
import { PrecautionForm } from './precaution-form.tsx';
import { RedFlagScreen } from './red-flag.tsx';
import { RedFlags } from './red-flags.tsx';
import { Support } from './support.tsx';

/** The Care room: mine alone. */
export function Screen({ session, app, rest }: OpenScreen) {
  const [part, id] = rest;
  const zone = app.device.zone();
  switch (part) {
    case 'add':
      return id === undefined ? <FindCondition session={session} /> : <ConditionForm session={session} id={id} />;
    case 'precaution':
      return <PrecautionForm session={session} id={id} />;
    case 'red-flags':
      return <RedFlags />;
    case 'red-flag':
      return <RedFlagScreen session={session} zone={zone} id={id} />;
    case 'support':
      return <Support session={session} zone={zone} id={id} />;
    default:
      return <Overview session={session} />;
  }
}
