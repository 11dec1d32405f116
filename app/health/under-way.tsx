import { LinkButton } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { view } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { stepAt, stepsOf } from './steps.ts';
import { walkAt, wholeWalk } from './walks.ts';

/** The way back to a walk that was left in the midst, with what was put in; at its end there is nothing to go on with. [MH8] */
export function UnderWay({ session }: { readonly session: Session }) {
  const under = walkAt(session, wholeWalk).value;
  if (!under || stepAt(stepsOf(under.draft, view.value), String(under.at))?.kind === 'end') return null;
  return (
    <LinkButton href={`#${wholeWalk}/${under.at}`} look="plain">
      {t('health.goOn')}
    </LinkButton>
  );
}
