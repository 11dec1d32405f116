import { useSignal } from '@preact/signals';
import { type KindnessGroup, kindnessGroups } from '@unhurried/content/kindnesses';
import { LinkButton, Page } from '../design/index.ts';
import type { OpenScreen, Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { sendKindness, takesWords } from './deeds.ts';
import { Few } from './few.tsx';
import { Sending, type Step } from './sending.tsx';
import './kindness.css';

const groupOf = (name: string | undefined): KindnessGroup | undefined => kindnessGroups.find((each) => each === name);

/** `kindness` for all, `kindness/GROUP` for those of one kind. */
export function Screen({ session, rest: [name] }: OpenScreen) {
  const group = groupOf(name);
  if (!session.partner) return <Alone />;
  return <Choosing key={group} session={session} group={group} />;
}

/** Alone there is nobody to send to, and nothing is kept for later. [KW1] */
const Alone = () => (
  <Page
    question={t('kindness.title')}
    lead={t('kindness.alone')}
    action={<LinkButton href="#/us">{t('kindness.toUs')}</LinkButton>}
  />
);

interface ChoosingProps {
  readonly session: Session;
  readonly group: KindnessGroup | undefined;
}

function Choosing({ session, group }: ChoosingProps) {
  const step = useSignal<Step>({ at: 'choosing' });
  const from = useSignal(0);
  const pick = async (id: string) => {
    if (takesWords(id)) step.value = { at: 'writing', id };
    else step.value = (await sendKindness(session, id)) ? { at: 'sent', id } : { at: 'choosing', refused: true };
  };
  if (step.value.at !== 'choosing') return <Sending session={session} step={step} />;
  return (
    <Few session={session} group={group} from={from} refused={step.value.refused} onPick={(id) => void pick(id)} />
  );
}
