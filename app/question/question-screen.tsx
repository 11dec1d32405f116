import { useSignal } from '@preact/signals';
import { tiers } from '@unhurried/domain/library';
import type { Question } from '@unhurried/domain/together';
import type { OpenScreen, Session } from '../session/index.ts';
import { Agreed } from './agreed.tsx';
import { standingOf, takeBack, type Whose } from './answer.ts';
import { Answered, AskedOfMe, Gentler } from './asked-of-me.tsx';
import { Aside, Ended, NoQuestion, TakenBack } from './calm.tsx';
import { IAsked, SomethingGentler } from './i-asked.tsx';

/** One question and how it stands. Its address says whose it is and how close, and nothing else. [QS7] */
export function Screen({ session, rest: [whose, near] }: OpenScreen) {
  const tier = tiers.find((each) => String(each) === near);
  if (!session.partner || tier === undefined || (whose !== 'mine' && whose !== 'theirs')) return <NoQuestion />;
  return <OneQuestion key={`${whose}/${tier}`} session={session} whose={whose} tier={tier} />;
}

/** What I have tapped here, for as long as the page is open. It is kept nowhere. */
type Tapped = 'gentler' | 'aside' | 'taken-back' | 'ended';

interface OneQuestionProps {
  readonly session: Session;
  readonly whose: Whose;
  readonly tier: (typeof tiers)[number];
}

function OneQuestion({ session, whose, tier }: OneQuestionProps) {
  const tapped = useSignal<Tapped | undefined>(undefined);
  if (tapped.value === 'aside') return <Aside session={session} />;
  if (tapped.value === 'taken-back') return <TakenBack />;
  if (tapped.value === 'ended') return <Ended />;
  const standing = standingOf(session, whose, tier);
  if (!standing) return <NoQuestion />;
  const { question } = standing.conversation;
  const end = (as: Tapped) => async () => {
    if (await takeBack(session, question)) tapped.value = as;
  };
  switch (standing.kind) {
    case 'asked-of-me':
      return (
        <AskedHere
          session={session}
          question={question}
          isGentler={tapped.value === 'gentler'}
          onTap={(next) => (tapped.value = next)}
        />
      );
    case 'answered':
      return <Answered session={session} standing={standing} onEnd={end('ended')} />;
    case 'i-asked':
      return <IAsked session={session} standing={standing} onTakeBack={end('taken-back')} />;
    case 'something-gentler':
      return <SomethingGentler session={session} standing={standing} />;
    case 'agreed':
      return <Agreed session={session} standing={standing} onEnd={end('ended')} />;
  }
}

interface AskedHereProps {
  readonly session: Session;
  readonly question: Question;
  readonly isGentler: boolean;
  readonly onTap: (next: 'gentler' | 'aside' | undefined) => void;
}

function AskedHere({ session, question, isGentler, onTap }: AskedHereProps) {
  return isGentler ? (
    <Gentler session={session} question={question} onBack={() => onTap(undefined)} />
  ) : (
    <AskedOfMe
      session={session}
      question={question}
      onGentler={() => onTap('gentler')}
      onAside={() => onTap('aside')}
    />
  );
}
