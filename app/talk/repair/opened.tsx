import { questionOf } from '@unhurried/domain/repair';
import { takeBack } from '../../answers/index.ts';
import { Button, LinkButton, Page, Why } from '../../design/index.ts';
import { SendOne } from '../../kindness/send/index.ts';
import { type MessageKey, t } from '../../words/index.ts';
import type { Going } from './going.ts';
import { Leave, NotSafeLine } from './leave.tsx';
import type { SealedProps } from './sealed.tsx';
import { Felt, SaidCard, stepWords } from './shown.tsx';

/** Both can read. What comes next is one link; everything else can wait or be left. [RP6] [RH7] */
export function Opened({ session, going, onLeave }: SealedProps) {
  const { at } = going;
  const { felt } = at;
  if (felt.is !== 'opened') return null;
  const name = session.partner?.name ?? '';
  const isDone = going.stage === 'done';
  return (
    <Page
      key={going.stage}
      question={t(isDone ? 'repair.done' : 'repair.opened')}
      lead={t(isDone ? 'repair.doneLead' : 'repair.openedLead')}
      action={<Next going={going} />}
    >
      <Later session={session} going={going} />
      {isDone && <SendOne session={session} groups={['reaffirming']} />}
      <section class="stack">
        <h2>{t('repair.from', { name })}</h2>
        <Felt text={felt.theirs} />
      </section>
      <Why summary={t('repair.mine')}>
        <Felt text={felt.mine} />
      </Why>
      {at.heard.is === 'open' && at.step.is === 'open' && (
        <p class="quiet-links">
          <a href="#/talk/repair/step">{t('repair.withoutHeard')}</a>
        </p>
      )}
      <Leave onLeave={onLeave} />
      <NotSafeLine />
    </Page>
  );
}

/** The one next thing. */
function Next({ going: { at } }: Pick<SealedProps, 'going'>) {
  const ways: readonly (readonly [there: boolean, href: string, words: MessageKey])[] = [
    [at.heard.is === 'open' && at.step.is === 'open', '#/talk/repair/heard', 'repair.toHeard'],
    [at.step.is === 'open', '#/talk/repair/step', 'repair.toStep'],
  ];
  const way = ways.find(([there]) => there);
  const [, href, words] = way ?? [true, '#/talk', 'repair.toTalk'];
  return (
    <LinkButton href={href} look={way ? 'primary' : 'quiet'} wide>
      {t(words as MessageKey)}
    </LinkButton>
  );
}

/** What came after the four parts: what each heard, and a small step of each, where both have opened. */
function Later({ session, going }: Pick<SealedProps, 'session' | 'going'>) {
  const { heard, step } = going.at;
  const name = session.partner?.name ?? '';
  return (
    <>
      {step.is === 'opened' && (
        <>
          <SaidCard head={t('repair.stepOf', { name })} text={stepWords(step.theirs)} />
          <SaidCard head={t('repair.myStep')} text={stepWords(step.mine)} />
        </>
      )}
      {heard.is === 'opened' && (
        <>
          <SaidCard head={t('repair.heardBy', { name })} text={heard.theirs} />
          <SaidCard head={t('repair.myHeard')} text={heard.mine} />
        </>
      )}
      <Kept session={session} going={going} stage="heard" words="repair.keptHeard" />
      <Kept session={session} going={going} stage="step" words="repair.keptStep" />
    </>
  );
}

interface KeptProps extends Pick<SealedProps, 'session' | 'going'> {
  readonly stage: 'heard' | 'step';
  readonly words: MessageKey;
}

/** Mine is sealed and not open: the same words whatever the other did. [AN2] */
function Kept({ session, going, stage, words }: KeptProps) {
  const standing: Going['at'][typeof stage] = going.at[stage];
  if (standing.is === 'open' || standing.is === 'opened') return null;
  const isRead = 'isRead' in standing && standing.isRead;
  return (
    <section class="stack">
      <p>{t(words)}</p>
      {!isRead && (
        <div>
          <Button look="plain" onPress={() => void takeBack(session, questionOf(going.repair, stage))}>
            {t(stage === 'heard' ? 'repair.takeBackHeard' : 'repair.takeBackStep')}
          </Button>
        </div>
      )}
    </section>
  );
}
