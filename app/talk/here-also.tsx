import { HandOver, isOneDevice } from '../hand-over/index.ts';
import type { Session, Unhurried } from '../session/index.ts';
import { t } from '../words/index.ts';

interface HereAlsoProps {
  readonly app: Unhurried;
  readonly session: Session;
}

/** On one device between two: what it waits for, whoever was first, and a way to hand it over. [TR6] */
export const HereAlso = ({ app, session }: HereAlsoProps) =>
  isOneDevice(session) ? (
    <div class="stack-close">
      <p>{t('answers.here')}</p>
      <HandOver app={app} session={session} look="quiet">
        {t('answers.handOver')}
      </HandOver>
    </div>
  ) : null;
