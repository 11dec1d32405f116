import { useSignal } from '@preact/signals';
import { redFlags } from '@unhurried/content/red-flags';
import { ActivityRow, Button, LinkButton, Page, Rows } from '../../design/index.ts';
import { numberOf } from '../../neutral/index.ts';
import type { Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { OneToKeep } from './ask.tsx';

/** The page for right now; opening it writes nothing. [LX5] [AC8] */
const rightNow = `#/care/sign/${numberOf(redFlags, 'thinking-of-ending-my-life')}`;

/** One plain question. The answer is this page's alone. [LX5] */
export function Mood({ session }: { readonly session: Session }) {
  const answer = useSignal<'yes' | 'no' | undefined>(undefined);
  if (answer.value === 'yes') return <WhoToAsk session={session} />;
  if (answer.value === 'no')
    return <Page key="no" question={t('looks.no')} lead={t('looks.noLead')} action={leave()} />;
  return (
    <Page question={t('looks.mood.asks')} lead={t('looks.mood.nothingKept')}>
      <div class="stack">
        <Button wide onPress={() => (answer.value = 'yes')}>
          {t('looks.yesButton')}
        </Button>
        <Button wide onPress={() => (answer.value = 'no')}>
          {t('looks.noButton')}
        </Button>
        <LinkButton href="#/looks" look="plain" wide>
          {t('looks.notNow')}
        </LinkButton>
      </div>
    </Page>
  );
}

const leave = () => (
  <LinkButton href="#/looks" look="primary" wide>
    {t('looks.back')}
  </LinkButton>
);

/** People, not a score. The help for right now comes first, and needs no other answer. [LX5] */
export const WhoToAsk = ({ session }: { readonly session: Session }) => (
  <Page key="yes" question={t('looks.who')} lead={t('looks.whoLead')}>
    <Rows label={t('looks.who')}>
      <ActivityRow href={rightNow} icon="help" name={t('looks.rightNow')} detail={t('looks.rightNowDetail')} />
      <ActivityRow href="#/help" icon="words" name={t('looks.lines')} detail={t('looks.linesDetail')} />
    </Rows>
    <section class="stack">
      <h2>{t('looks.doctor')}</h2>
      <OneToKeep session={session} what="low-or-worried" words={t('clinic-questions.low-or-worried')} />
    </section>
    <LinkButton href="#/looks" look="plain">
      {t('looks.back')}
    </LinkButton>
  </Page>
);
