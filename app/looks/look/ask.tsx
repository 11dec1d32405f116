import { useSignal } from '@preact/signals';
import type { ScaleId } from '@unhurried/domain/clinic';
import { Button, Card, LinkButton, Notice } from '../../design/index.ts';
import type { Session } from '../../session/index.ts';
import { keep, keptQuestions, type ToKeep } from '../../visit/keep/index.ts';
import { t } from '../../words/index.ts';

/** What could be asked. Of pain the list has no such question, so it is said in words that become mine. [LX4] */
const toAsk: Readonly<Record<ScaleId, () => { readonly what: ToKeep; readonly words: string }>> = {
  'pain-interference': () => ({ what: { own: t('looks.askPain') }, words: t('looks.askPain') }),
  tiredness: () => ({ what: 'what-adds-to-tiredness', words: t('clinic-questions.what-adds-to-tiredness') }),
  worry: () => ({ what: 'low-or-worried', words: t('clinic-questions.low-or-worried') }),
};

interface AskProps {
  readonly session: Session;
  readonly scale: ScaleId;
}

/** It suggests to ask, and names nothing. [LX4] */
export const AskAboutIt = ({ session, scale }: AskProps) => (
  <Card soft>
    <h2>{t('looks.couldAsk')}</h2>
    <OneToKeep session={session} {...toAsk[scale]()} />
  </Card>
);

interface OneToKeepProps {
  readonly session: Session;
  readonly what: ToKeep;
  readonly words: string;
}

/** A question, and one tap that keeps it for the visit. [LX4] */
export function OneToKeep({ session, what, words }: OneToKeepProps) {
  const problem = useSignal(false);
  const isKept = keptQuestions(session).some((each) =>
    typeof what === 'string' ? each.question === what : each.words === what.own,
  );
  const tap = async () => {
    problem.value = !(await keep(session, what)).ok;
  };
  return (
    <div class="stack">
      <p>{words}</p>
      {isKept ? (
        <LinkButton href="#/visit">{t('looks.onList')}</LinkButton>
      ) : (
        <Button onPress={() => void tap()}>{t('looks.keepQuestion')}</Button>
      )}
      <Notice tone="care">{problem.value && t('looks.said.no-room')}</Notice>
    </div>
  );
}
