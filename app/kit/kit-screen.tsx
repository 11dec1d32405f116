import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LinkButton, Page } from '../design/index.ts';
import type { NewKit, OpenScreen } from '../session/index.ts';
import { t } from '../words/index.ts';
import { BroughtBack } from './brought-back.tsx';
import { Check } from './check.tsx';
import { Why } from './why.tsx';
import { Words } from './words.tsx';

type Step = 'words' | 'check' | 'kept';

/** Why, the words, three of them again, kept. Leaving before the last page forgets them all. [LS10] */
export function Screen({ app, session, rest }: OpenScreen) {
  const kit = useSignal<NewKit | undefined>(undefined);
  const step = useSignal<Step>('words');
  useEffect(() => () => kit.peek()?.drop(), []);
  const phase = app.phase.value;
  if (phase.kind !== 'open' || phase.device === 'two')
    return <Page question={t('kit.title')} lead={t('kit.notHere')} aside={<ToUs />} />;
  if (rest[0] === 'back') return <BroughtBack session={session} />;
  const made = kit.value;
  if (step.value === 'kept') return <Kept />;
  if (!made) return <Why session={session} onMade={(next) => (kit.value = next)} />;
  if (step.value === 'words')
    return (
      <Words
        key="words"
        words={made.words}
        relay={made.relay}
        session={session}
        onWritten={() => (step.value = 'check')}
      />
    );
  return (
    <Check
      key="check"
      kit={made}
      onSeeAgain={() => (step.value = 'words')}
      onKept={() => {
        kit.value = undefined;
        step.value = 'kept';
      }}
    />
  );
}

const ToUs = () => (
  <LinkButton href="#/us" look="plain">
    {t('kit.toUs')}
  </LinkButton>
);

const Kept = () => (
  <Page
    question={t('kit.kept')}
    lead={t('kit.keptLead')}
    action={
      <LinkButton href="#/us" wide>
        {t('kit.toUs')}
      </LinkButton>
    }
  >
    <p>{t('kit.keptWhere')}</p>
  </Page>
);
