import './repair.css';
import { useSignal } from '@preact/signals';
import { mayWrite } from '@unhurried/domain/repair';
import { Page } from '../../design/index.ts';
import type { OpenScreen, Session } from '../../session/index.ts';
import { t } from '../../words/index.ts';
import { leave } from './acts.ts';
import { lastDayAsked } from './asked.ts';
import { type Going, goingNow, standingsOf } from './going.ts';
import { Apart, Heart } from './heart.tsx';
import { HelpFirst, NotSafe } from './not-safe.tsx';
import { Opened } from './opened.tsx';
import { Sealed } from './sealed.tsx';
import { Over, Said, Start, ToTalk, Waits } from './start.tsx';
import { WriteFelt } from './write-felt.tsx';
import { SayBack, SmallNextStep } from './write-more.tsx';

/** After a misunderstanding. Whoever is worried about safety finds help here, and nothing else. [RH9] */
export function RepairPage({ app, session, rest }: OpenScreen) {
  const phase = app.phase.value;
  const ownPhone = phase.kind === 'open' && phase.device === 'alone';
  if (!session.partner) return <Page question={t('repair.title')} lead={t('repair.takesTwo')} action={<ToTalk />} />;
  if (session.worried.value) return <HelpFirst session={session} />;
  if (rest[0] === 'not-safe') return <NotSafe session={session} ownPhone={ownPhone} />;
  return <AtStage session={session} place={rest[0]} />;
}

interface AtStageProps {
  readonly session: Session;
  readonly place: string | undefined;
}

/** A page of its own where it can be written now; for anything else, how it stands. */
function AtStage({ session, place }: AtStageProps) {
  const going = goingNow(session);
  const canWrite = (stage: 'felt' | 'heard' | 'step') => going !== undefined && mayWrite(stage, standingsOf(going.at));
  const onward = canWrite('felt') ? '/talk/repair/write' : '/talk/repair';
  if (place === 'heart') return <Heart onward={onward} />;
  if (place === 'apart') return <Apart onward={onward} />;
  if (place === 'write' && going && canWrite('felt')) return <WriteFelt session={session} repair={going.repair} />;
  if (place === 'heard' && going && canWrite('heard')) return <SayBack session={session} repair={going.repair} />;
  if (place === 'step' && going && canWrite('step')) return <SmallNextStep session={session} repair={going.repair} />;
  return <HowItStands session={session} going={going} />;
}

interface StandsProps {
  readonly session: Session;
  readonly going: Going | undefined;
}

function HowItStands({ session, going }: StandsProps) {
  const over = useSignal<'away' | 'left' | undefined>(undefined);
  if (over.value) return <Over how={over.value} />;
  if (!going) return <Start session={session} />;
  const onLeave = async () => {
    if (await leave(session, going)) over.value = 'left';
  };
  const onEnd = () => void onLeave();
  const { felt } = going.at;
  if (felt.is === 'opened') return <Opened session={session} going={going} onLeave={onEnd} />;
  if (felt.is !== 'open') return <Sealed session={session} going={going} onLeave={onEnd} as={felt.is} />;
  const until = lastDayAsked(session);
  if (!until || going.asked === 'waits')
    return <Waits session={session} repair={going.repair} onAway={() => (over.value = 'away')} />;
  return <Said until={until} onLeave={onEnd} />;
}
