import type { Seen } from '@unhurried/domain/together';
import { LinkButton, Page } from '../design/index.ts';
import { restTogether, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ActivityNamed } from './activity-named.tsx';
import { NotAnyMore } from './not-any-more.tsx';

interface AgreedProps {
  readonly session: Session;
  readonly standing: Extract<Seen, { readonly kind: 'agreed' }>;
  readonly onEnd: () => Promise<void>;
}

/** Both said yes, to this and for today. Either can still change their mind, with one tap and no reason. [QS6] */
export function Agreed({ session, standing: { activity }, onEnd }: AgreedProps) {
  const isRest = activity === restTogether;
  return (
    <Page
      question={t('question.agreed')}
      lead={t('question.ofToday')}
      action={
        <LinkButton href={isRest ? '#/activity/rest' : `#/together/before/${activity}`} look="primary" wide>
          {t(isRest ? 'question.onRest' : 'question.onTogether')}
        </LinkButton>
      }
      aside={<NotAnyMore onEnd={onEnd} />}
    >
      <ActivityNamed session={session} id={activity} />
    </Page>
  );
}
