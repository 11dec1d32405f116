import type { ActivityId } from '@unhurried/domain/library';
import type { Question } from '@unhurried/domain/together';
import { Button, Page, RestCard } from '../design/index.ts';
import { restTogether, type Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ActivityNamed, calledIn } from './activity-named.tsx';
import { type Answered as AnsweredStanding, gentlerThan, putAside, sayGlad } from './answer.ts';
import { BackToToday } from './back-to-today.tsx';
import { NotAnyMore } from './not-any-more.tsx';

interface AskedProps {
  readonly session: Session;
  readonly question: Question;
}

const nameOfOther = ({ partner }: Session): string => partner?.name ?? '';

interface AskedOfMeProps extends AskedProps {
  readonly onGentler: () => void;
  readonly onAside: () => void;
}

/** Three answers of one size and look, and a way to leave without any. [QS4] */
export function AskedOfMe({ session, question, onGentler, onAside }: AskedOfMeProps) {
  const name = nameOfOther(session);
  const aside = async () => {
    if (await putAside(session, question)) onAside();
  };
  return (
    <Page question={t('question.asked')} lead={t(`question.askedFor.${question.when}`, { name })}>
      <ActivityNamed session={session} id={question.activity} />
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons that act at once are no fields of a form */}
      <div class="answers" role="group" aria-label={t('question.answers')}>
        <Button wide onPress={() => void sayGlad(session, question, question.activity)}>
          {t('question.glad')}
        </Button>
        <Button wide onPress={onGentler}>
          {t('question.gentler')}
        </Button>
        <Button wide onPress={() => void aside()}>
          {t('question.notToday')}
        </Button>
      </div>
      <p>{t('question.unsure')}</p>
      <p class="quiet-text">{t('question.whoSees', { name })}</p>
      <p class="quiet-text">{t('question.ofToday')}</p>
    </Page>
  );
}

interface GentlerProps extends AskedProps {
  readonly onBack: () => void;
}

/** One tap is a yes to one gentler thing. Resting together is always among them. [QS5] */
export function Gentler({ session, question, onBack }: GentlerProps) {
  const say = (activity: ActivityId) => () => void sayGlad(session, question, activity);
  return (
    <Page
      question={t('question.gentlerTitle')}
      lead={t('question.gentlerLead', { name: nameOfOther(session) })}
      action={
        <Button look="plain" onPress={onBack}>
          {t('question.back')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no fields of a form */}
      <div class="answers" role="group" aria-label={t('question.gentlerList')}>
        {gentlerThan(session, question).map(({ activity }) => (
          <Button key={activity} wide onPress={say(activity)}>
            {calledIn(session, activity)}
          </Button>
        ))}
        <RestCard
          name={t('today.restTogether')}
          detail={t('suggestion.restTogetherDetail')}
          onPress={say(restTogether)}
        />
      </div>
    </Page>
  );
}

interface AnsweredProps {
  readonly session: Session;
  readonly standing: AnsweredStanding;
  readonly onEnd: () => Promise<void>;
}

/** I said yes to something gentler. It can be taken back like every yes. [QS6] */
export function Answered({ session, standing: { activity }, onEnd }: AnsweredProps) {
  return (
    <Page
      question={t('question.answeredTitle')}
      lead={t('question.answered', { name: nameOfOther(session) })}
      action={<BackToToday />}
      aside={<NotAnyMore onEnd={onEnd} />}
    >
      <ActivityNamed session={session} id={activity} />
    </Page>
  );
}
