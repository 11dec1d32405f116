import type { Seen } from '@unhurried/domain/together';
import { Button, LinkButton, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { ActivityNamed } from './activity-named.tsx';
import { sayGlad } from './answer.ts';
import { BackToToday } from './back-to-today.tsx';

type Standing<Kind extends Seen['kind']> = Extract<Seen, { readonly kind: Kind }>;

interface IAskedProps {
  readonly session: Session;
  readonly standing: Standing<'i-asked'>;
  readonly onTakeBack: () => Promise<void>;
}

/** The same for a no, for silence and for a question that was never opened: nothing here knows which. [QS2] */
export function IAsked({ session, standing: { conversation, drifted }, onTakeBack }: IAskedProps) {
  const name = session.partner?.name ?? '';
  return (
    <Page
      key={String(drifted)}
      question={drifted ? t('question.drifted') : t('question.mine', { name })}
      lead={drifted ? t('question.driftedText') : t('question.mineText', { name })}
      action={<BackToToday />}
      aside={
        <Button look="plain" onPress={() => void onTakeBack()}>
          {t('question.takeBack')}
        </Button>
      }
    >
      <ActivityNamed session={session} id={conversation.question.activity} />
    </Page>
  );
}

interface SomethingGentlerProps {
  readonly session: Session;
  readonly standing: Standing<'something-gentler'>;
}

/** The other would be glad of something gentler. Letting it go leaves nothing anywhere. [QS5] */
export function SomethingGentler({ session, standing: { conversation, activity } }: SomethingGentlerProps) {
  return (
    <Page question={t('question.gentlerOffer', { name: session.partner?.name ?? '' })} lead={t('question.ofToday')}>
      <ActivityNamed session={session} id={activity} />
      <div class="answers">
        <Button wide onPress={() => void sayGlad(session, conversation.question, activity)}>
          {t('question.glad')}
        </Button>
        <LinkButton wide href="#/today">
          {t('question.letGo')}
        </LinkButton>
      </div>
    </Page>
  );
}
